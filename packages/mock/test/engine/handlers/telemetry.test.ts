import { expect, test } from "vitest";
import { batteryId, harbourId, otherSiteId, start, testMock } from "../../support.ts";

test("the latest values of a device have all attributes of its manifest", async () => {
  const { send } = testMock();
  const { telemetry } = (await send("GET", `/sites/${harbourId}/devices/battery-rack-1/telemetry`)).json;
  const { manifest } = (await send("GET", `/devices/${batteryId}/manifest`)).json;
  expect(Object.keys(telemetry).sort()).toEqual(Object.keys(manifest.telemetry).sort());
  expect(telemetry.soc).toEqual({ value: expect.any(Number), timestamp: start / 1000 });
  expect(telemetry.alerts.value).toEqual(["cell_overtemperature"]);
});

test("an unavailable value has a warning", async () => {
  const { send } = testMock();
  const path = `/telemetry/latest?devices[${batteryId}]=soc,socks&devices[hydrogen-tank-sensor]=pressure`;
  const { telemetry } = (await send("GET", path)).json;
  expect(telemetry[batteryId].socks).toEqual({ warning: "No such telemetry attribute." });
  expect(telemetry[batteryId].soc).toHaveProperty("value");
  expect(telemetry["hydrogen-tank-sensor"].pressure).toEqual({ warning: expect.any(String) });
  const relevant = (await send("GET", `${path}&relevance_interval=3h`)).json.telemetry;
  expect(relevant["hydrogen-tank-sensor"].pressure.timestamp).toBe(start / 1000 - 7200);
});

test("a value that a device omits is missing, or old, and never null", async () => {
  const { send, clock } = testMock();
  const command = (name: string) => send("POST", "/devices/fuel-cell/execute_command", { body: { name } });
  const latest = async (interval: string) => {
    const query = `devices[fuel-cell]=efficiency,power&relevance_interval=${interval}`;
    return (await send("GET", `/telemetry/latest?${query}`)).json.telemetry["fuel-cell"];
  };
  const missing = { warning: "No value within the relevance interval." };
  expect((await latest("1h")).efficiency).toEqual(missing);
  expect((await latest("99999999999h")).efficiency).toEqual(missing);
  expect((await send("GET", "/devices/fuel-cell/telemetry")).json.telemetry.efficiency).toEqual(missing);
  await command("start");
  clock.advance(60);
  const running = (await latest("30s")).efficiency;
  expect(running).toEqual({ value: expect.any(Number), timestamp: start / 1000 + 60 });
  clock.advance(1);
  await command("stop");
  clock.advance(20);
  expect((await latest("30s")).efficiency.timestamp).toBe(start / 1000 + 60);
  expect((await latest("10s")).efficiency).toEqual(missing);
  expect((await latest("10s")).power.timestamp).toBe(start / 1000 + 81);
});

test("an unknown device is an error", async () => {
  expect((await testMock().send("GET", "/telemetry/latest?devices[none]=soc")).status).toBe(404);
});

test("values depend on the seed, the device and the time alone", async () => {
  const soc = async (seed: string, seconds: number) => {
    const { send, clock } = testMock({ seed });
    clock.advance(seconds);
    return (await send("GET", `/devices/${batteryId}/telemetry?attribute.in=voltage`)).json.telemetry.voltage.value;
  };
  expect(await soc("a", 0)).toBe(await soc("a", 0));
  expect(await soc("a", 0)).not.toBe(await soc("b", 0));
  expect(await soc("a", 0)).not.toBe(await soc("a", 3600));
});

test("values that the role of the caller does not allow are treated as missing", async () => {
  const { send } = testMock({ tokens: { "installer-token": { role: "INSTALLER" } } });
  const headers = { "X-Enapter-Auth-Token": "installer-token" };
  const all = async (more = {}) => (await send("GET", "/devices/electrolyser-1/telemetry", more)).json.telemetry;
  expect(await all()).not.toHaveProperty("cell_voltage");
  expect((await all({ headers })).cell_voltage.value).toBeGreaterThan(1);
  const named = "/devices/electrolyser-1/telemetry?attribute.in=cell_voltage";
  const latest = "/telemetry/latest?devices[electrolyser-1]=cell_voltage";
  const warned = { cell_voltage: { warning: "No such telemetry attribute." } };
  expect((await send("GET", named)).json.telemetry).toEqual(warned);
  expect((await send("GET", latest)).json.telemetry).toEqual({ "electrolyser-1": warned });
});

test("a device of an invisible site is an error", async () => {
  const { send } = testMock({ tokens: { "bench-token": { role: "USER", sites: [otherSiteId] } } });
  const headers = { "X-Enapter-Auth-Token": "bench-token" };
  expect((await send("GET", `/telemetry/latest?devices[${batteryId}]=soc`, { headers })).status).toBe(404);
  const { telemetry } = (await send("GET", "/telemetry/latest?devices[gateway]=uptime", { headers })).json;
  expect(telemetry.gateway.uptime).toHaveProperty("value");
});

test.each(["soon", "1", "-5s"])("the relevance interval %s is refused", async (interval) => {
  const path = `/telemetry/latest?devices[${batteryId}]=soc&relevance_interval=${interval}`;
  const { status, json } = await testMock().send("GET", path);
  expect([status, json.errors[0].details.parameter]).toEqual([400, "relevance_interval"]);
});
