import { expect, test } from "vitest";
import { batteryId, harbourId, otherSiteId, testMock } from "../../support.ts";

test("a site is created, listed, changed and deleted", async () => {
  const { send } = testMock();
  const location = { name: "Porto", latitude: 41.1, longitude: -8.6 };
  const created = (await send("POST", "/sites", { body: { name: "North Pier", timezone: "Europe/Lisbon", location } }))
    .json.site;
  expect(created).toMatchObject({ name: "North Pier", version: "V3", location });
  expect((await send("GET", "/sites?name=north")).json).toEqual({ sites: [created], total_count: 1 });
  const path = `/sites/${created.id}`;
  const changed = (await send("PATCH", path, { body: { name: "East Pier" } })).json.site;
  expect(changed).toEqual({ ...created, name: "East Pier" });
  expect((await send("DELETE", path)).json).toEqual({});
  expect((await send("GET", path)).status).toBe(404);
  expect((await send("GET", "/sites")).json.total_count).toBe(2);
});

test("a page has the requested sites, and the count is of all", async () => {
  const { send } = testMock();
  const first = (await send("GET", "/sites?limit=1")).json;
  const second = (await send("GET", "/users/me/sites?limit=1&offset=1")).json;
  const end = (await send("GET", "/sites?offset=2")).json;
  expect([first.sites[0].id, second.sites[0].id]).toEqual([harbourId, otherSiteId]);
  expect([first.total_count, second.total_count]).toEqual([2, 2]);
  expect(end).toEqual({ sites: [], total_count: 2 });
});

test("an unknown time zone is refused", async () => {
  const { status, json } = await testMock().send("PATCH", "/site", { body: { timezone: "Europe/Atlantis" } });
  expect([status, json.errors[0].details.pointer]).toEqual([422, "/timezone"]);
});

test("deleting a site deletes everything in it", async () => {
  const { send } = testMock();
  await send("DELETE", `/sites/${harbourId}`);
  expect((await send("GET", `/devices/${batteryId}`)).status).toBe(404);
  expect((await send("GET", "/site")).json.site.id).toBe(otherSiteId);
});

test("ids of new resources depend on the seed alone", async () => {
  const create = async (seed: string) =>
    (await testMock({ seed }).send("POST", "/sites", { body: { name: "A", timezone: "UTC" } })).json.site.id;
  expect(await create("one")).toBe(await create("one"));
  expect(await create("one")).not.toBe(await create("two"));
  expect(await create("one")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("a Gateway keeps its site", async () => {
  const { send } = testMock({ mode: "gateway" });
  const { status, json } = await send("DELETE", `/sites/${harbourId}`);
  expect([status, json.errors[0].code]).toEqual([422, "GATEWAY_SITE"]);
});

test("the caller's own sites are those where the role is owner or installer", async () => {
  const { send } = testMock({ tokens: { "user-token": { role: "USER" }, "installer-token": { role: "INSTALLER" } } });
  const count = async (token: string) =>
    (await send("GET", "/users/me/sites", { headers: { "X-Enapter-Auth-Token": token } })).json.total_count;
  expect([await count("user-token"), await count("installer-token")]).toEqual([0, 2]);
});
