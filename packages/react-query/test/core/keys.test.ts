import { createClient } from "@enapter/http-api-client";
import { expect, test } from "vitest";
import {
  getDeviceQuery,
  listDeviceLogsQuery,
  listDevicesAllQuery,
  listDevicesInfiniteQuery,
  listDevicesQuery,
  queryKey,
  withQueryScope,
} from "../../src/index.ts";

const enapter = createClient({ token: "secret-token", baseUrl: "https://api.enapter.com/v3" });
const start = ["enapter", "https://api.enapter.com/v3"];

test("a key goes from general to special", () => {
  expect(getDeviceQuery(enapter, "a", { expand: ["connectivity"] }).queryKey).toEqual([
    ...start,
    "devices",
    "getDevice",
    { device_id: "a", expand: ["connectivity"] },
  ]);
});

test("queries over one list have keys of their own", () => {
  const keys = [listDevicesQuery, listDevicesAllQuery, listDevicesInfiniteQuery].map((each) => each(enapter).queryKey);
  expect(keys.map((key) => key.slice(4))).toEqual([[{}], [{}, "all"], [{}, "infinite"]]);
});

test("neither what is undefined nor an option of the request is part of a key", () => {
  const options = { site_id: undefined, timeout: 5, totalTimeout: 5, retry: false, headers: { a: "b" } } as const;
  expect(listDevicesQuery(enapter, options).queryKey).toEqual(listDevicesQuery(enapter).queryKey);
});

test("a key does not change with what was passed", () => {
  const expand: ("connectivity" | "manifest")[] = ["connectivity"];
  const { queryKey: key } = getDeviceQuery(enapter, "a", { expand });
  expand.push("manifest");
  expect(key.at(-1)).toEqual({ device_id: "a", expand: ["connectivity"] });
});

test("a list without order is sorted in a key", () => {
  const expand = (...parts: ("connectivity" | "manifest")[]) =>
    getDeviceQuery(enapter, "a", { expand: parts }).queryKey;
  expect(expand("manifest", "connectivity", "manifest")).toEqual(expand("connectivity", "manifest"));
});

test("a date is text in a key, as it is sent", () => {
  const time = new Date("2026-01-14T00:00:00Z");
  const key = listDeviceLogsQuery(enapter, "a", { "received_at.gte": time as never }).queryKey;
  expect(key.at(-1)).toEqual({ device_id: "a", "received_at.gte": "2026-01-14T00:00:00.000Z" });
});

test("the user is part of a key, the token is not", () => {
  const forUser = createClient({ token: "secret-token", baseUrl: "https://api.enapter.com/v3", user: "user-1" });
  expect(forUser.user).toBe("user-1");
  const key = JSON.stringify(getDeviceQuery(forUser, "a").queryKey);
  expect(key).toContain("https://api.enapter.com/v3 user-1");
  expect(key).not.toContain("secret");
});

test("a client can have a scope of its own", () => {
  const scoped = withQueryScope(enapter, "cloud");
  expect(scoped.devices).toBe(enapter.devices);
  expect(getDeviceQuery(scoped, "a").queryKey.slice(0, 3)).toEqual(["enapter", "cloud", "devices"]);
});

test("a key can be partial", () => {
  expect(queryKey(enapter)).toEqual(start);
  expect(queryKey(enapter, "devices")).toEqual([...start, "devices"]);
  expect(queryKey(enapter, "devices", "getDevice")).toEqual([...start, "devices", "getDevice"]);
  expect(queryKey(enapter, "devices", "getDevice", { device_id: "a", site_id: undefined })).toEqual([
    ...start,
    "devices",
    "getDevice",
    { device_id: "a" },
  ]);
});
