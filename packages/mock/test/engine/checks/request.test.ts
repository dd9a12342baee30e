import { expect, test } from "vitest";
import { batteryId, blueprintArchive, testMock } from "../../support.ts";

const { send } = testMock();

test.each([
  ["/devices?limit=51", { in: "query", parameter: "limit", pointer: "", rule: "maximum" }],
  ["/devices?limit=ten", { in: "query", parameter: "limit", pointer: "", rule: "type" }],
  ["/devices?expand=site,colour", { in: "query", parameter: "expand", pointer: "/1", rule: "enum" }],
  ["/devices?expand=site&expand=manifest", { in: "query", parameter: "expand", pointer: "", rule: "explode" }],
  ["/telemetry/latest", { in: "query", parameter: "devices", pointer: "", rule: "required" }],
  [`/devices/${batteryId}/telemetry?relevance_interval=soon`, { parameter: "relevance_interval", rule: "pattern" }],
  [`/devices/${batteryId}/logs?received_at.gte=yesterday`, { parameter: "received_at.gte", rule: "format" }],
])("GET %s is refused with the parameter and the rule", async (path, details) => {
  const { status, json } = await send("GET", path);
  expect(status).toBe(400);
  expect(json.errors).toHaveLength(1);
  expect(json.errors[0]).toMatchObject({ code: "INVALID_PARAM", details });
});

test("a header parameter is checked", async () => {
  const { status, json } = await send("GET", "/sites", { headers: { "X-Enapter-Allow-HTTP": "yes" } });
  expect(status).toBe(400);
  expect(json.errors[0].details).toMatchObject({ in: "header", parameter: "X-Enapter-Allow-HTTP", rule: "const" });
});

test("every broken rule of a body is named", async () => {
  const body = { timezone: "UTC", location: { name: "Lisbon", latitude: "north" } };
  const { status, json } = await send("POST", "/sites", { body });
  expect(status).toBe(400);
  expect(json.errors.map(({ details }: { details: object }) => details)).toEqual([
    expect.objectContaining({ in: "body", pointer: "/name", rule: "required" }),
    expect.objectContaining({ in: "body", pointer: "/location/latitude", rule: "type" }),
  ]);
});

test("a body that is not JSON, and a missing one, are refused", async () => {
  const broken = await send("POST", "/sites", { body: new TextEncoder().encode("{name:") });
  const missing = await send("POST", "/sites");
  expect([broken.status, missing.status]).toEqual([400, 400]);
  expect(broken.json.errors[0].details).toMatchObject({ in: "body", rule: "json" });
  expect(missing.json.errors[0].details).toMatchObject({ in: "body", rule: "required" });
});

test.each(["", "text/plain", "application/x-www-form-urlencoded"])("JSON is read as %s, too", async (type) => {
  const body = { name: "North Pier", timezone: "UTC" };
  const { status, json } = await send("POST", "/sites", { body, headers: { "Content-Type": type } });
  expect([status, json.site.name]).toEqual([200, "North Pier"]);
});

test("null and empty fields of a body count as missing", async () => {
  const { json } = await send("PATCH", "/site", { body: { name: "", timezone: null, location: null } });
  expect(json.site).toMatchObject({ name: "Harbour Microgrid", timezone: "Europe/Lisbon" });
  const required = await send("POST", "/sites", { body: { name: "", timezone: "UTC" } });
  expect(required.json.errors[0].details).toMatchObject({ pointer: "/name", rule: "required" });
});

test("empty query parameters count as missing", async () => {
  const { status, json } = await send("GET", `/devices/${batteryId}?expand=`);
  expect(status).toBe(200);
  expect(json.device).not.toHaveProperty("connectivity");
  expect((await send("GET", `/devices/${batteryId}/command_executions?state.in=&name.in=&order=`)).status).toBe(200);
});

test("a comma of a list may be percent-encoded", async () => {
  const { json } = await send("GET", `/devices/${batteryId}?expand=connectivity%2Csite`);
  expect(Object.keys(json.device)).toEqual(expect.arrayContaining(["connectivity", "site"]));
});

test("unknown query parameters are ignored", async () => {
  expect((await send("GET", "/devices?site_id=x&colour=red")).status).toBe(200);
});

test("an archive is accepted raw, without a type, or in a form", async () => {
  const zip = blueprintArchive().slice();
  const form = new FormData();
  form.append("data", new Blob([zip]));
  const encoded = new Response(form);
  const type = encoded.headers.get("content-type") ?? "";
  const formBytes = new Uint8Array(await encoded.arrayBuffer());
  const post = (headers: Record<string, string>, body: Uint8Array = zip) =>
    send("POST", "/blueprints/upload", { body, headers });
  expect((await post({ "Content-Type": "application/zip" })).status).toBe(200);
  expect((await post({})).status).toBe(200);
  expect((await post({ "Content-Type": type }, formBytes)).status).toBe(200);
  const wrongType = await post({ "Content-Type": "text/html" });
  expect(wrongType.json.errors[0].details).toMatchObject({ in: "body", rule: "contentType" });
});

test("a form without its part is refused", async () => {
  const form = new FormData();
  form.append("file", new Blob(["x"]));
  const encoded = new Response(form);
  const headers = { "Content-Type": encoded.headers.get("content-type") ?? "" };
  const body = new Uint8Array(await encoded.arrayBuffer());
  const { status, json } = await send("POST", "/blueprints/upload", { body, headers });
  expect(status).toBe(400);
  expect(json.errors[0].details).toMatchObject({ pointer: "/data", rule: "required" });
});

test("Accept must allow CSV where the response is CSV", async () => {
  const { status, json } = await send("POST", "/telemetry/query_timeseries", {
    body: {},
    headers: { Accept: "application/json" },
  });
  expect(status).toBe(400);
  expect(json.errors[0].details).toMatchObject({ header: "Accept", allowed: ["text/csv"] });
});
