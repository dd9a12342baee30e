import { expect, test } from "vitest";
import { batteryId, harbourId, otherSiteId, testMock } from "../../support.ts";

test("pages of devices cover all, ordered by id", async () => {
  const { send } = testMock();
  const ids: string[] = [];
  for (;;) {
    const { devices, total_count } = (await send("GET", `/devices?limit=4&offset=${ids.length}`)).json;
    expect(total_count).toBe(16);
    if (devices.length === 0) break;
    ids.push(...devices.map(({ id }: { id: string }) => id));
  }
  expect(ids).toHaveLength(16);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test("nothing is expanded by default", async () => {
  const { send } = testMock();
  const parts = ["site", "manifest", "properties", "connectivity", "communication", "raised_alert_names"];
  const bare = (await send("GET", `/devices/${batteryId}`)).json.device;
  const full = (await send("GET", `/devices/${batteryId}?expand=${parts.join(",")}`)).json.device;
  for (const part of parts) expect(bare).not.toHaveProperty(part);
  expect(full).toMatchObject({
    ...bare,
    site: { id: harbourId },
    manifest: { display_name: "Battery Rack" },
    connectivity: { status: "ONLINE" },
    communication: { type: "UCM_LUA", upstream_id: "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14" },
    properties: { nominal_capacity: 42000 },
    raised_alert_names: ["cell_overtemperature"],
  });
});

test("alerts come from every list of alerts that the caller may read", async () => {
  const { send, clock } = testMock();
  const feed = "/devices/weather-feed";
  const raised = async () => (await send("GET", `${feed}?expand=raised_alert_names`)).json.device.raised_alert_names;
  const reported = async () => (await send("GET", `${feed}/telemetry`)).json.telemetry.conn_alerts.value;
  expect(await raised()).toEqual(await reported());
  const seen = new Set<string>();
  for (let hour = 0; hour < 72; hour += 1) {
    clock.advance(3600);
    const names = await raised();
    expect(names).toEqual(await reported());
    for (const name of names) seen.add(name);
  }
  expect([...seen]).toEqual(["provider_unreachable"]);
});

test("one device is offline", async () => {
  const { send } = testMock();
  const { devices } = (await send("GET", `/sites/${harbourId}/devices?expand=connectivity`)).json;
  const offline = devices.filter(
    ({ connectivity }: { connectivity: { status: string } }) => connectivity.status === "OFFLINE",
  );
  expect(offline.map(({ slug }: { slug: string }) => slug)).toEqual(["hydrogen-tank-sensor"]);
});

test("a device that is offline has raised the alert of its lost connection, and no other", async () => {
  const { send } = testMock();
  const { device } = (await send("GET", "/devices/hydrogen-tank-sensor?expand=raised_alert_names")).json;
  expect(device.raised_alert_names).toEqual(["connection_lost"]);
});

test("a device is found by id and by slug, and only inside its site", async () => {
  const { send } = testMock();
  expect((await send("GET", "/devices/battery-rack-1")).json.device.id).toBe(batteryId);
  expect((await send("GET", `/sites/${harbourId}/devices/battery-rack-1`)).json.device.id).toBe(batteryId);
  const [harbour, other] = [
    await send("GET", `/sites/${harbourId}/devices/gateway`),
    await send("GET", `/sites/${otherSiteId}/devices/gateway`),
  ];
  expect(harbour?.json.device.id).not.toBe(other?.json.device.id);
  const elsewhere = await send("GET", `/sites/${otherSiteId}/devices/${batteryId}`);
  expect([elsewhere.status, elsewhere.json.errors[0].code]).toEqual([404, "DEVICE_NOT_FOUND"]);
  expect((await send("GET", `/sites/none/devices/${batteryId}`)).json.errors[0].code).toBe("SITE_NOT_FOUND");
});

test("a device is renamed, but not to the slug of another one", async () => {
  const { send, clock } = testMock();
  const renamed = (await send("PATCH", `/devices/${batteryId}`, { body: { name: "Rack", slug: "rack" } })).json.device;
  expect(renamed).toMatchObject({ name: "Rack", slug: "rack", updated_at: clock.now().toISOString() });
  expect((await send("GET", "/devices/rack")).json.device.id).toBe(batteryId);
  const taken = await send("PATCH", `/devices/${batteryId}`, { body: { slug: "pv-inverter" } });
  expect([taken.status, taken.json.errors[0].code]).toEqual([409, "SLUG_TAKEN"]);
});

test.each([
  { name: "", slug: "" },
  { name: null, slug: null },
  { name: "", slug: null },
])("%j leaves a device unchanged", async (body) => {
  const { send } = testMock();
  const before = (await send("GET", `/devices/${batteryId}`)).json;
  const { status, json } = await send("PATCH", `/devices/${batteryId}`, { body });
  expect([status, json]).toEqual([200, before]);
});

test("a change of a device needs at least one field", async () => {
  const { status, json } = await testMock().send("PATCH", `/devices/${batteryId}`, { body: {} });
  expect([status, json.errors[0].details.rule]).toEqual([400, "minProperties"]);
});

test("an id is looked up before a slug, in every operation", async () => {
  const { mock } = testMock();
  // A state of an older mock, in which a slug could be the id of another device.
  const state = mock.snapshot();
  const devices = state.devices.map((device) =>
    device.slug === "gateway" && device.site_id === harbourId ? { ...device, slug: batteryId } : device,
  );
  const { send } = testMock({ state: { ...state, devices } });
  expect((await send("GET", `/devices/${batteryId}`)).json.device.name).toBe("Battery Rack 1");
  const latest = await send("GET", `/telemetry/latest?devices[${batteryId}]=soc,cpu_load`);
  expect(latest.json.telemetry[batteryId].soc).toHaveProperty("value");
  const body = {
    from: 1768388400,
    to: 1768388460,
    granularity: "1m",
    telemetry: [{ device: batteryId, attribute: "soc" }],
  };
  expect((await send("POST", "/telemetry/query_timeseries", { body })).status).toBe(200);
  const executions = await send("GET", `/sites/${harbourId}/commands/executions?device_id.in=${batteryId}`);
  expect(executions.json.total_count).toBe(1);
});

test("a device that others run on cannot be deleted", async () => {
  const { send } = testMock();
  const refused = await send("DELETE", "/devices/ucm-1");
  expect([refused.status, refused.json.errors[0].code]).toEqual([422, "DEVICE_HAS_DEPENDENTS"]);
  for (const id of refused.json.errors[0].details.device_ids) await send("DELETE", `/devices/${id}`);
  expect((await send("DELETE", "/devices/ucm-1")).status).toBe(200);
  expect((await send("GET", "/devices/ucm-1")).status).toBe(404);
});

test("logs are filtered, ordered and paged", async () => {
  const { send, clock } = testMock();
  const list = async (query: string) => (await send("GET", `/devices/${batteryId}/logs?${query}`)).json;
  const all = await list("");
  const times = all.logs.map(({ received_at }: { received_at: string }) => received_at);
  expect(times).toEqual([...times].sort());
  const newest = await list("order=RECEIVED_AT_DESC&limit=1");
  expect(newest.logs[0].received_at <= clock.now().toISOString()).toBe(true);
  expect(newest.total_count).toBe(all.total_count);
  const warnings = await list("severity=warning");
  expect(new Set(warnings.logs.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(["warning"]));
  const lasting = await list("retention=PERSISTENT");
  const passing = await list("retention=EPHEMERAL");
  expect(lasting.total_count + passing.total_count).toBe(all.total_count);
  expect(passing.total_count).toBeGreaterThan(0);
  const earlier = await list("retention=EPHEMERAL&received_at.lt=2026-01-14T10:59:59Z");
  expect(earlier.total_count).toBe(0);
  const recent = await list("received_at.gte=2026-01-14T11:00:00Z&received_at.lt=2026-01-14T12:00:00Z");
  expect(recent.total_count).toBe(360);
});

test("there is a device of each type, and every upstream device exists", async () => {
  const { send } = testMock();
  const { devices } = (await send("GET", "/devices?expand=communication")).json;
  const types: string[] = devices.map(({ type }: { type: string }) => type);
  expect([...new Set(types)].sort()).toEqual([
    "CHILD",
    "EMBEDDED_UCM",
    "GATEWAY",
    "HARDWARE_UCM",
    "LINK_MASTER_UCM",
    "LINK_SLAVE_UCM",
    "LUA",
    "NATIVE",
    "STANDALONE",
    "VIRTUAL_UCM",
  ]);
  const siteOf = new Map<string, string>(
    devices.map((device: { id: string; site_id: string }) => [device.id, device.site_id]),
  );
  for (const { site_id, communication } of devices) {
    if (communication.upstream_id !== undefined) expect(siteOf.get(communication.upstream_id)).toBe(site_id);
  }
});

test("a caller who is not the owner can neither change nor delete a device", async () => {
  const { send } = testMock({ tokens: { "user-token": { role: "USER" } } });
  const headers = { "X-Enapter-Auth-Token": "user-token" };
  const changed = await send("PATCH", `/devices/${batteryId}`, { body: { name: "Mine" }, headers });
  const deleted = await send("DELETE", `/devices/${batteryId}`, { headers });
  expect([changed.status, deleted.status]).toEqual([403, 403]);
  expect(deleted.json.errors[0].details).toEqual({ required_role: "OWNER", authorized_role: "USER" });
  expect((await send("GET", `/devices/${batteryId}`, { headers })).json.device.name).toBe("Battery Rack 1");
});
