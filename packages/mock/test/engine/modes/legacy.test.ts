import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type MockServer, startMockServer } from "../../../src/index.ts";
import { batteryId, harbourId, start, testMock, token } from "../../support.ts";

const running: MockServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const headers = { "X-Enapter-Auth-Token": token };

describe.each(["legacy-gateway", "legacy-gateway-strict"] as const)("as %s", (mode) => {
  const legacy = () => testMock({ mode });

  test.each(["/site/rule_engine/rules", `/sites/${harbourId}/rule_engine/rules`])(
    "%s is not paged, and knows no query parameters",
    async (path) => {
      const { send } = legacy();
      for (let number = 0; number < 60; number += 1) {
        const script = { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V3" };
        expect((await send("POST", path, { body: { slug: `rule-${number}`, script } })).status).toBe(200);
      }
      const { json } = await send("GET", path);
      expect(Object.keys(json)).toEqual(["rules"]);
      expect(json.rules).toHaveLength(62);
      for (const query of ["?offset=0&limit=50", "?offset=60", "?limit=soon", "?colour=red"]) {
        const asked = await send("GET", path + query);
        if (mode === "legacy-gateway") expect([asked.status, asked.json]).toEqual([200, json]);
        else expect([asked.status, asked.json.errors[0].code]).toEqual([400, "INVALID_PARAM"]);
      }
      const engine = await send("GET", `${path.replace(/\/rules$/, "")}?colour=red`);
      expect(engine.status).toBe(mode === "legacy-gateway" ? 200 : 400);
      expect((await send("GET", "/devices?limit=2&colour=red")).json.devices).toHaveLength(2);
    },
  );

  test("times are strings as at present, and ports are strings, too", async () => {
    const { send } = legacy();
    const { device } = (await send("GET", `/devices/${batteryId}`)).json;
    expect(device.updated_at).toBe("2026-01-14T08:31:05.204713Z");
    const { config } = (await send("POST", "/devices/weather-feed/generate_config", { body: { protocol: "MQTTS" } }))
      .json;
    expect([config.mqtt_port, config.time_sync_port]).toEqual(["8883", "123"]);
    expect(config.time_sync_protocol).toMatch(/^(ntp|http)$/);
  });

  test("old names of fields and values are supported", async () => {
    const { send } = legacy();
    const { device } = (await send("GET", `/devices/${batteryId}?expand=communication_info`)).json;
    expect(device.communication_info).toMatchObject({ communication_type: "UCM_LUA" });
    expect(device.communication).toBeUndefined();
    const renamed = await send("PATCH", `/devices/${batteryId}`, { body: { device_name: "Old Rack" } });
    expect(renamed.json.device.name).toBe("Old Rack");
    const from = new Date(start - 7200_000).toISOString();
    const old = await send("GET", `/devices/${batteryId}/logs?show=persisted_only&received_at_from=${from}`);
    const { send: sendToday } = testMock();
    const today = await sendToday("GET", `/devices/${batteryId}/logs?retention=PERSISTENT&received_at.gte=${from}`);
    expect(old.json.logs[0].timestamp).toBe(String(today.json.logs[0].timestamp));
    expect(old.json.logs).toHaveLength(today.json.logs.length);
  });

  test("enums may be lower case", async () => {
    const { send } = legacy();
    expect((await send("GET", `/devices/${batteryId}/logs?order=received_at_desc&retention=all`)).status).toBe(200);
    expect((await send("GET", `/devices/${batteryId}/logs?severity=WARNING`)).status).toBe(200);
    const { send: sendToday } = testMock();
    expect((await sendToday("GET", `/devices/${batteryId}/logs?order=received_at_desc`)).status).toBe(400);
  });

  test.each([[""], ["{"], ["[1]"]])("a body that is %j is still refused", async (text) => {
    const { mock } = legacy();
    const init = { method: "PATCH", headers, ...(text === "" ? {} : { body: text }) };
    expect((await mock(`${mock.url}/devices/${batteryId}`, init)).status).toBe(400);
  });

  test("log messages of a stream are flat", async () => {
    const server = await startMockServer({ token, mode, clock: new Date(start) });
    running.push(server);
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/devices/${batteryId}/logs`, { headers });
    socket.once("open", () => server.clock.advance("10s"));
    const message = await new Promise((resolve) => socket.once("message", (data) => resolve(JSON.parse(String(data)))));
    expect(message).toEqual({
      received_at: "2026-01-14T12:00:04.406Z",
      timestamp: expect.stringMatching(/^\d+$/),
      severity: expect.any(String),
      message: expect.any(String),
    });
    socket.terminate();
  });
});
