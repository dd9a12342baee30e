import { expect, test } from "vitest";
import { createMockFetch } from "../../../src/index.ts";
import { harbourId, otherSiteId, testMock } from "../../support.ts";

const as = (token: string) => ({ headers: { "X-Enapter-Auth-Token": token } });

const tokens = {
  "reader-token": { role: "READONLY" },
  "bench-token": { role: "USER", sites: [otherSiteId] },
} as const;

test("each token is accepted, others are not", async () => {
  const { send } = testMock({ tokens });
  for (const token of ["example-token", "reader-token"]) {
    expect((await send("GET", `/sites/${harbourId}`, as(token))).status).toBe(200);
  }
  expect((await send("GET", `/sites/${harbourId}`, as("stranger-token"))).status).toBe(403);
  expect((await send("GET", `/sites/${harbourId}`, as(""))).status).toBe(401);
});

test("an invisible site is treated as missing, and so are its devices", async () => {
  const { send } = testMock({ tokens });
  const statuses = async (token: string) =>
    Promise.all(
      [
        `/sites/${harbourId}`,
        `/sites/${harbourId}/devices`,
        "/site",
        "/site/rule_engine",
        "/devices/battery-rack-1",
        `/sites/${otherSiteId}`,
        "/devices/gateway",
      ].map(async (path) => (await send("GET", path, as(token))).status),
    );
  expect(await statuses("bench-token")).toEqual([404, 404, 404, 404, 404, 200, 200]);
  expect(await statuses("reader-token")).toEqual([200, 200, 200, 200, 200, 200, 200]);
});

test("a slug names the visible device", async () => {
  const { send } = testMock({ tokens });
  expect((await send("GET", "/devices/gateway", as("bench-token"))).json.device.site_id).toBe(otherSiteId);
  expect((await send("GET", "/devices/gateway")).json.device.site_id).toBe(harbourId);
});

test("lists have only visible items", async () => {
  const { send } = testMock({ tokens });
  const { sites, total_count } = (await send("GET", "/sites", as("bench-token"))).json;
  expect([sites.map(({ id }: { id: string }) => id), total_count]).toEqual([[otherSiteId], 1]);
  const { devices } = (await send("GET", "/devices", as("bench-token"))).json;
  expect(new Set(devices.map(({ site_id }: { site_id: string }) => site_id))).toEqual(new Set([otherSiteId]));
});

test("the authorized role is that of the caller", async () => {
  const { send } = testMock({ tokens });
  const roleAt = async (siteId: string, token: string) =>
    (await send("GET", `/sites/${siteId}`, as(token))).json.site.authorized_role;
  expect(await roleAt(harbourId, "example-token")).toBe("OWNER");
  expect(await roleAt(otherSiteId, "example-token")).toBe("INSTALLER");
  expect(await roleAt(harbourId, "reader-token")).toBe("READONLY");
  expect((await send("GET", "/devices/gateway", as("bench-token"))).json.device.authorized_role).toBe("USER");
});

test("the creator of a site sees it as its owner", async () => {
  const { send } = testMock({ tokens });
  const body = { name: "South Pier", timezone: "Europe/Lisbon" };
  const { site } = (await send("POST", "/sites", { ...as("bench-token"), body })).json;
  const seen = await send("GET", `/sites/${site.id}`, as("bench-token"));
  expect([seen.status, seen.json.site.authorized_role]).toEqual([200, "OWNER"]);
});

test("a user may be named", async () => {
  const { mock, send } = testMock();
  const headers = { "X-Enapter-Auth-User": "someone@example.com" };
  expect((await send("GET", "/site", { headers })).status).toBe(200);
  expect(mock.requests.last?.headers["x-enapter-auth-user"]).toBe("someone@example.com");
});

test("a role that does not exist is refused at once", () => {
  expect(() => createMockFetch({ tokens: { "other-token": { role: "WIZARD" } } })).toThrow(RangeError);
});
