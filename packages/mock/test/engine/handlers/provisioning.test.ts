import { describe, expect, test } from "vitest";
import { batteryId, blueprintArchive, harbourId, otherSiteId, testMock } from "../../support.ts";

const ucmId = "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14";
const blueprintId = "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60";
const hardwareId = "V0123456789ABCDEF0123456789ABCDEF";

const post = (send: ReturnType<typeof testMock>["send"], what: string, body: unknown) =>
  send("POST", `/provisioning/${what}`, { body });

describe("a standalone device", () => {
  test("exists afterwards, with a hardware id and a free slug", async () => {
    const { send } = testMock();
    const { device_id, slug } = (await post(send, "standalone", { name: "Flow Meter 2", site_id: harbourId })).json;
    expect(slug).toBe("flow-meter-2");
    const { device } = (await send("GET", `/devices/${device_id}?expand=communication,connectivity`)).json;
    expect(device).toMatchObject({ name: "Flow Meter 2", slug, type: "STANDALONE", site_id: harbourId });
    expect(device.communication.hardware_id).toMatch(/^S[0-9A-F]{32}$/);
    const { devices } = (await send("GET", `/sites/${harbourId}/devices`)).json;
    expect(devices.map(({ id }: { id: string }) => id)).toContain(device_id);
  });

  test("is a new one each time, as it has no hardware", async () => {
    const { send } = testMock();
    const body = { name: "7", site_id: harbourId };
    const first = (await post(send, "standalone", body)).json;
    const second = (await post(send, "standalone", body)).json;
    expect(second.device_id).not.toBe(first.device_id);
    expect([first.slug, second.slug]).toEqual(["device-7", "device-7-2"]);
  });

  test.each(["x", "Flow", "flow_1", "-flow", "flow-", "flow--1"])("does not get the slug %s", async (slug) => {
    const { send } = testMock();
    expect((await post(send, "standalone", { name: "Flow", site_id: harbourId, slug })).status).toBe(400);
    expect((await send("PATCH", `/devices/${batteryId}`, { body: { slug } })).status).toBe(400);
  });

  test("does not get the id of another device as its slug", async () => {
    const { send } = testMock();
    const body = { name: "Flow", site_id: otherSiteId, slug: batteryId };
    expect((await post(send, "standalone", body)).status).toBe(409);
    expect((await post(send, "standalone", { ...body, name: batteryId, slug: null })).json.slug).toBe(`${batteryId}-2`);
  });

  test("does not get a slug that another device of the site has", async () => {
    const { send } = testMock();
    const body = { name: "Flow Meter", site_id: harbourId, slug: "flow" };
    await post(send, "standalone", body);
    const other = await post(send, "standalone", { ...body, name: "Other" });
    expect([other.status, other.json.errors[0].code]).toEqual([409, "SLUG_TAKEN"]);
    expect((await post(send, "standalone", { ...body, name: "Other", site_id: otherSiteId })).status).toBe(200);
  });

  test("needs its site in the Cloud only", async () => {
    const body = { name: "Flow Meter", site_id: null, slug: "" };
    const cloud = await post(testMock({ mode: "cloud" }).send, "standalone", body);
    expect([cloud.status, cloud.json.errors[0].details.pointer]).toEqual([400, "/site_id"]);
    const { send } = testMock({ mode: "gateway" });
    const { device_id } = (await post(send, "standalone", body)).json;
    expect((await send("GET", `/devices/${device_id}`)).json.device.site_id).toBe(harbourId);
    expect((await post(send, "standalone", { ...body, site_id: "none" })).status).toBe(404);
    expect((await post(send, "standalone", { ...body, site_id: otherSiteId })).status).toBe(404);
  });
});

describe("a Lua device", () => {
  test("is connected as its UCM is", async () => {
    const { send } = testMock();
    const status = async (id: string) =>
      (await send("GET", `/devices/${id}?expand=connectivity`)).json.device.connectivity.status;
    expect(await status((await post(send, "lua_device", body)).json.device_id)).toBe("ONLINE");
    const ucm = { name: "V", hardware_id: hardwareId, site_id: null };
    expect(await status((await post(send, "vucm", ucm)).json.device_id)).toBe("ONLINE");
    const hardware = { name: "U", hardware_id: hardwareId.slice(1), site_id: harbourId, protocol: "MQTT" };
    expect(await status((await post(send, "ucm", hardware)).json.device_id)).toBe("ONLINE");
  });

  const body = { runtime_id: ucmId, blueprint_id: blueprintId, name: "Rack", slug: "" };

  test("runs on its UCM, at the same site, with the blueprint", async () => {
    const { send } = testMock();
    const { device_id } = (await post(send, "lua_device", body)).json;
    const { device } = (await send("GET", `/devices/${device_id}?expand=communication,manifest`)).json;
    expect(device).toMatchObject({
      type: "LUA",
      site_id: harbourId,
      blueprint_id: blueprintId,
      communication: { type: "UCM_LUA", upstream_id: ucmId },
      manifest: { display_name: "Battery Rack" },
    });
    const refused = await send("DELETE", `/devices/${ucmId}`);
    expect(refused.json.errors[0].details.device_ids).toContain(device_id);
  });

  test("is a new one each time", async () => {
    const { send } = testMock();
    const first = (await post(send, "lua_device", body)).json;
    const second = (await post(send, "lua_device", body)).json;
    expect(second.device_id).not.toBe(first.device_id);
    expect([first.slug, second.slug]).toEqual(["rack", "rack-2"]);
    expect((await post(send, "lua_device", { ...body, slug: "rack" })).status).toBe(409);
  });

  test.each([
    ["a slug of the runtime", { runtime_id: "ucm-1" }, 404, "DEVICE_NOT_FOUND"],
    ["a runtime that is none", { runtime_id: batteryId }, 422, "NOT_A_RUNTIME"],
    ["an unknown blueprint", { blueprint_id: "none" }, 404, "BLUEPRINT_NOT_FOUND"],
  ])("%s is refused", async (_name, change, status, code) => {
    const { status: returned, json } = await post(testMock().send, "lua_device", { ...body, ...change });
    expect([returned, json.errors[0].code]).toEqual([status, code]);
  });
});

describe("a device that never connected", () => {
  const make = async () => {
    const { send, clock } = testMock();
    const { device_id } = (await post(send, "standalone", { name: "Flow Meter", site_id: harbourId })).json;
    const { blueprint } = (await send("POST", "/blueprints/upload", { body: blueprintArchive() })).json;
    await send("POST", `/devices/${device_id}/assign_blueprint`, { body: { blueprint_id: blueprint.id } });
    return { send, clock, path: `/devices/${device_id}`, id: device_id };
  };
  const expand = "expand=connectivity,properties,raised_alert_names";
  const flash = { name: "flash", arguments: { times: 1 } };

  test("is UNKNOWN, has reported nothing and accepts no command", async () => {
    const { send, path, id, clock } = await make();
    clock.advance(60);
    const { device } = (await send("GET", `${path}?${expand}`)).json;
    expect(device).toMatchObject({ connectivity: { status: "UNKNOWN" }, properties: null, raised_alert_names: [] });
    const { telemetry } = (await send("GET", `${path}/telemetry?relevance_interval=8760h`)).json;
    for (const value of Object.values(telemetry)) expect(value).toEqual({ warning: expect.any(String) });
    expect((await send("GET", `${path}/logs`)).json.logs).toEqual([]);
    const { execution } = (await send("POST", `${path}/execute_command`, { body: flash })).json;
    expect(execution.state).toBe("TIMEOUT");
    const series = {
      telemetry: [{ device: id, attribute: "brightness" }],
      granularity: "1m",
      from: 1768391940,
      to: 1768392060,
    };
    const { text } = await send("POST", "/telemetry/query_timeseries", { body: series });
    expect(text.split("\n").slice(1)).toEqual(["1768391940,", "1768392000,", ""]);
  });

  test("connects when it gets a configuration, and reports from then on", async () => {
    const { send, path, id, clock } = await make();
    clock.advance(30);
    await send("POST", `${path}/generate_config`, { body: { protocol: "MQTTS" } });
    clock.advance(30);
    const { device } = (await send("GET", `${path}?${expand}`)).json;
    expect(device).toMatchObject({ connectivity: { status: "ONLINE" }, properties: {} });
    expect((await send("POST", `${path}/execute_command`, { body: flash })).json.execution.state).toBe("SUCCESS");
    const series = {
      telemetry: [{ device: id, attribute: "brightness" }],
      granularity: "1s",
      from: 1768392028,
      to: 1768392032,
    };
    const { text } = await send("POST", "/telemetry/query_timeseries", { body: series });
    expect(
      text
        .split("\n")
        .slice(1, 5)
        .map((line) => line.endsWith(",")),
    ).toEqual([true, true, false, false]);
  });

  test("stays so when the mock is restored", async () => {
    const { mock, send } = testMock();
    const { device_id } = (await post(send, "standalone", { name: "Flow Meter", site_id: harbourId })).json;
    const restored = testMock({ state: JSON.parse(JSON.stringify(mock.snapshot())) });
    const { device } = (await restored.send("GET", `/devices/${device_id}?${expand}`)).json;
    expect(device.connectivity.status).toBe("UNKNOWN");
    expect((await restored.send("GET", `/devices/${batteryId}?${expand}`)).json.device.connectivity.status).toBe(
      "ONLINE",
    );
  });
});

describe("UCMs", () => {
  test("a virtual one is connected to the gateway, and its hardware id is unique", async () => {
    const { send } = testMock();
    const body = { name: "V", hardware_id: hardwareId, site_id: null };
    const { device_id } = (await post(send, "vucm", body)).json;
    const { device } = (await send("GET", `/devices/${device_id}?expand=communication`)).json;
    const { device: gateway } = (await send("GET", `/sites/${harbourId}/devices/gateway`)).json;
    expect(device).toMatchObject({
      type: "VIRTUAL_UCM",
      communication: { hardware_id: hardwareId, upstream_id: gateway.id },
    });
    expect((await post(send, "vucm", body)).json.device_id).toBe(device_id);
    const taken = await post(send, "vucm", { ...body, name: "W" });
    expect([taken.status, taken.json.errors[0].code]).toEqual([409, "HARDWARE_ID_TAKEN"]);
    const lua = { runtime_id: device_id, blueprint_id: blueprintId, name: "Rack" };
    expect((await post(send, "lua_device", lua)).status).toBe(200);
  });

  test("a hardware one gets a connection at once, and a new one each time", async () => {
    const { send } = testMock();
    const body = { name: "U", hardware_id: hardwareId.slice(1), site_id: harbourId, protocol: "MQTT" };
    const first = (await post(send, "ucm", body)).json;
    const second = (await post(send, "ucm", { ...body, protocol: "MQTTS" })).json;
    expect(second.device_id).toBe(first.device_id);
    expect(first.config).toMatchObject({ mqtt_port: 1883, mqtt_protocol: "MQTT", hardware_id: body.hardware_id });
    expect(Object.keys(first.config.mqtt_credentials)).toEqual(["username", "password"]);
    expect(Object.keys(second.config.mqtt_credentials)).toEqual(["private_key", "certificate", "ca_chain"]);
  });
});

describe("a communication config", () => {
  test("replaces the previous one and sets the type of communication", async () => {
    const { send } = testMock();
    const make = async (protocol: string) =>
      (await send("POST", "/devices/weather-feed/generate_config", { body: { protocol } })).json.config;
    const first = await make("MQTTS");
    const second = await make("MQTTS");
    expect(first.mqtt_credentials.private_key).not.toBe(second.mqtt_credentials.private_key);
    const plain = await make("MQTT");
    expect(plain.mqtt_credentials.username).toBe(plain.hardware_id);
    const { device } = (await send("GET", "/devices/weather-feed?expand=communication")).json;
    expect(device.communication.type).toBe("MQTT_V1_PLAINTEXT");
  });

  test("is only for devices that connect by themselves", async () => {
    const { status, json } = await testMock().send("POST", `/devices/${batteryId}/generate_config`, {
      body: { protocol: "MQTTS" },
    });
    expect([status, json.errors[0].code]).toEqual([422, "NO_CONNECTION"]);
  });
});
