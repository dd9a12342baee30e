import { expect, test } from "vitest";
import { startMockServer } from "../../../src/index.ts";
import { batteryId, otherSiteId, start, testMock } from "../../support.ts";

const path = "/telemetry/query_timeseries";
const query = {
  from: "2026-01-14T11:00:00Z",
  to: "2026-01-14T11:03:00Z",
  granularity: "1m",
  telemetry: [
    { device: "battery-rack-1", attribute: ["soc", "alerts"] },
    { device: "ucm-1", attribute: "uptime", aggregation: "last", gap_filling: { method: "locf", look_around: "5m" } },
  ],
};

const cells = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

test("the CSV has a column for each attribute and a line for each interval", async () => {
  const { send } = testMock();
  const { status, headers, text } = await send("POST", path, { body: query, headers: { Accept: "text/csv" } });
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/csv");
  expect(headers.get("x-enapter-timeseries-data-types")).toBe("float, string_array, integer");
  const [head, ...lines] = text.trim().split("\n");
  expect(head?.split(",")).toEqual([
    "ts",
    `telemetry=soc device=${batteryId} aggregation=auto granularity=1m gap_filling_method=none gap_filling_look_around=0s`,
    `telemetry=alerts device=${batteryId} aggregation=auto granularity=1m gap_filling_method=none gap_filling_look_around=0s`,
    "telemetry=uptime device=b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14 aggregation=last granularity=1m gap_filling_method=locf gap_filling_look_around=5m",
  ]);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^1768388400,\d+(\.\d+)?,"\[""cell_overtemperature""\]",\d+$/);
});

test("the past agrees with what was the present then", async () => {
  const { send, clock } = testMock();
  const { soc } = (await send("GET", `/devices/${batteryId}/telemetry?attribute.in=soc`)).json.telemetry;
  clock.advance(3600);
  const body = {
    from: start / 1000,
    to: start / 1000 + 1,
    granularity: "1s",
    telemetry: [{ device: batteryId, attribute: "soc" }],
  };
  expect(cells((await send("POST", path, { body })).text)).toEqual([[String(start / 1000), String(soc.value)]]);
});

test("minimum, average and maximum are in order", async () => {
  const { send } = testMock();
  const telemetry = ["min", "avg", "max"].map((aggregation) => ({
    device: "grid-meter",
    attribute: "active_power",
    aggregation,
  }));
  const { text } = await send("POST", path, { body: { ...query, granularity: "1h", telemetry } });
  const [line] = cells(text);
  const [low, mean, high] = (line ?? []).slice(1).map(Number);
  expect(low).toBeLessThan(mean ?? Number.NaN);
  expect(mean).toBeLessThan(high ?? Number.NaN);
});

test("a silent device has empty cells, unless the gap is filled", async () => {
  const { send } = testMock();
  const device = "hydrogen-tank-sensor";
  const telemetry = [
    { device, attribute: "pressure" },
    { device, attribute: "pressure", gap_filling: { method: "locf", look_around: "24h" } },
  ];
  const { text } = await send("POST", path, { body: { ...query, telemetry } });
  const [line] = cells(text);
  expect(line?.[1]).toBe("");
  expect(Number(line?.[2])).toBeGreaterThan(0);
});

test("after the present there are only the first line and the types, which every client reads", async () => {
  const { status, headers, text } = await testMock().send("POST", path, {
    body: { ...query, from: "2027-01-01T00:00:00Z", to: "2027-01-02T00:00:00Z" },
  });
  expect(status).toBe(200);
  expect(text).toMatch(/^ts,telemetry=soc [^\n]*\n$/);
  expect(headers.get("content-type")).toBe("text/csv");
  expect(headers.get("x-enapter-timeseries-data-types")).toBe("float, string_array, integer");
});

test("an interval that reaches past the present ends there", async () => {
  const body = { ...query, from: start / 1000 - 120, to: start / 1000 + 3600 };
  expect(cells((await testMock().send("POST", path, { body })).text)).toHaveLength(2);
});

test("unknown attributes are left out, and an error when none is left", async () => {
  const { send } = testMock();
  const unknown = { device: "none", attribute: "soc" };
  const known = await send("POST", path, { body: { ...query, telemetry: [unknown, ...query.telemetry] } });
  expect(known.headers.get("x-enapter-timeseries-data-types")).toBe("float, string_array, integer");
  const { status, json } = await send("POST", path, { body: { ...query, telemetry: [unknown] } });
  expect([status, json.errors[0].code]).toEqual([404, "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND"]);
});

test.each([
  ["from", -1e308],
  ["from", "2016-12-31T23:59:60Z"],
  ["to", 1e13],
])("a range whose %s is %s is refused", async (name, bound) => {
  const { status, json } = await testMock().send("POST", path, { body: { ...query, [name]: bound } });
  expect([status, json.errors[0].details]).toEqual([400, { in: "body", pointer: `/${name}`, rule: "range" }]);
});

test("there are values of a year and more, and before the devices were installed there are none", async () => {
  const { send } = testMock();
  const read = async (from: string, to: string) =>
    cells((await send("POST", path, { body: { ...query, from, to, granularity: "1h" } })).text)[0]?.slice(1);
  expect(await read("2025-01-14T11:00:00Z", "2025-01-14T12:00:00Z")).not.toContain("");
  expect(await read("2024-12-31T23:00:00Z", "2025-01-01T00:00:00Z")).toEqual(["", "", ""]);
  // From 1970 to the second day with values: the mock computes each second of an interval.
  const whole = { ...query, from: 0, to: "2025-01-02T00:00:00Z", granularity: "500000h" };
  const rows = cells((await send("POST", path, { body: whole })).text);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(1)).not.toContain("");
});

test("the range must not be backwards", async () => {
  const { status, json } = await testMock().send("POST", path, { body: { ...query, to: query.from } });
  expect([status, json.errors[0].details.pointer]).toEqual([400, "/to"]);
});

test.each([
  ["1s", 200],
  ["1000ms", 200],
  ["1.5s", 200],
  ["999ms", 400],
  ["0.999s", 400],
  ["0s", 400],
  ["0h0m0s", 400],
])("a granularity of %s returns %d", async (granularity, expected) => {
  const { status, json } = await testMock().send("POST", path, { body: { ...query, granularity } });
  expect(status).toBe(expected);
  if (expected === 400) expect(json.errors[0].details).toMatchObject({ pointer: "/granularity", rule: "minimum" });
});

test("the maximum of a day is the largest of its parts, whatever their length", async () => {
  const { send } = testMock();
  const day = { from: "2026-01-13T00:00:00Z", to: "2026-01-14T00:00:00Z" };
  const telemetry = ["max", "min"].map((aggregation) => ({
    device: "grid-meter",
    attribute: "active_power",
    aggregation,
  }));
  const read = async (granularity: string) =>
    cells((await send("POST", path, { body: { ...day, granularity, telemetry } })).text);
  const [whole] = await read("24h");
  for (const granularity of ["6h", "5m", "1m", "7s"]) {
    const rows = await read(granularity);
    expect(Math.max(...rows.map(([, high]) => Number(high)))).toBe(Number(whole?.[1]));
    expect(Math.min(...rows.map(([, , low]) => Number(low)))).toBe(Number(whole?.[2]));
  }
});

test("a range that begins and ends inside of intervals is the same for each granularity", async () => {
  const { send } = testMock();
  const range = { from: 1768363387, to: 1768388111.5 };
  const telemetry = ["max", "min", "last"].map((aggregation) => ({
    device: "weather-feed",
    attribute: "wind_speed",
    aggregation,
  }));
  const read = async (granularity: string) => {
    const rows = cells((await send("POST", path, { body: { ...range, granularity, telemetry } })).text);
    const column = (index: number) => rows.map((row) => Number(row[index]));
    return [Math.max(...column(1)), Math.min(...column(2)), column(3).at(-1)];
  };
  const seconds = await read("1s");
  for (const granularity of ["7s", "1m", "1h", "24h"]) expect(await read(granularity)).toEqual(seconds);
});

test("every data type has its cell, and a value that is missing an empty one", async () => {
  const { send } = testMock({ tokens: { "installer-token": { role: "INSTALLER" } } });
  const telemetry = [
    { device: "fuel-cell", attribute: ["running", "efficiency"] },
    { device: "gateway", attribute: ["uptime", "cpu_load", "networks"] },
    { device: "electrolyser-1", attribute: ["status", "cell_voltage", "alert_details"] },
  ];
  const body = { ...query, to: "2026-01-14T11:01:00Z", telemetry };
  const headers = { "X-Enapter-Auth-Token": "installer-token" };
  const response = await send("POST", path, { body, headers });
  expect(response.headers.get("x-enapter-timeseries-data-types")).toBe(
    "boolean, float, integer, float, string_array, string, float, string",
  );
  const [, line] = response.text.trim().split("\n");
  expect(line).toMatch(/^1768388400,false,,\d+,[\d.]+,"\[""ethernet""(,""wifi"")?\]",steady,[\d.]+,\{\}$/);
});

test("columns that the caller may not read are left out", async () => {
  const { send } = testMock({ tokens: { "bench-token": { role: "USER", sites: [otherSiteId] } } });
  const hidden = { device: "electrolyser-1", attribute: ["cell_voltage", "power"] };
  const { headers } = await send("POST", path, { body: { ...query, telemetry: [hidden] } });
  expect(headers.get("x-enapter-timeseries-data-types")).toBe("float");
  const bench = { "X-Enapter-Auth-Token": "bench-token" };
  expect((await send("POST", path, { body: query, headers: bench })).status).toBe(404);
});

test("an outage leaves empty cells, carries the last value over as far as it may, and ends", async () => {
  const { send } = testMock();
  const gap = start / 1000 - 5 * 3600;
  const fill = (look_around: string) => ({ gap_filling: { method: "locf", look_around } });
  const soc = { device: batteryId, attribute: "soc" };
  const telemetry = [soc, { ...soc, ...fill("2m") }, { ...soc, ...fill("1h") }];
  const body = { ...query, from: gap - 60, to: gap + 480, telemetry };
  const lines = cells((await send("POST", path, { body })).text).map((line) =>
    line.slice(1).map((cell) => cell !== ""),
  );
  expect(lines.map(([plain]) => plain)).toEqual([true, false, false, false, false, false, false, false, true]);
  expect(lines.map(([, short]) => short)).toEqual([true, true, true, false, false, false, false, false, true]);
  expect(lines.map(([, , long]) => long)).toEqual(lines.map(() => true));
});

test("a boolean is any of its values with bool_or, else the last", async () => {
  const { send, clock } = testMock();
  clock.advance(10);
  await send("POST", "/devices/fuel-cell/execute_command", { body: { name: "start" } });
  clock.advance(20);
  await send("POST", "/devices/fuel-cell/execute_command", { body: { name: "stop" } });
  clock.advance(60);
  const telemetry = ["bool_or", "last", "auto"].map((aggregation) => ({
    device: "fuel-cell",
    attribute: "running",
    aggregation,
  }));
  const body = { ...query, from: start / 1000, to: start / 1000 + 60, telemetry };
  expect(cells((await send("POST", path, { body })).text)).toEqual([[String(start / 1000), "true", "false", "false"]]);
});

test("a series is made on demand, so its length does not matter", async () => {
  const { mock } = testMock();
  const body = JSON.stringify({ ...query, from: 0, to: start / 1000, granularity: "1s" });
  const headers = { "X-Enapter-Auth-Token": "example-token" };
  const response = await mock(mock.url + path, { method: "POST", headers, body });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^ts,telemetry=soc/);
  await reader?.cancel();
});

test("over HTTP, too, nothing is made before it is read", async () => {
  await using server = await startMockServer({ token: "example-token", clock: new Date(start) });
  const stop = new AbortController();
  const body = JSON.stringify({ ...query, from: 0, to: start / 1000, granularity: "1s" });
  const headers = { "X-Enapter-Auth-Token": "example-token" };
  const response = await fetch(server.url + path, { method: "POST", headers, body, signal: stop.signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^ts,telemetry=soc/);
  expect((await fetch(`${server.url}/devices/${batteryId}`, { headers })).status).toBe(200);
  stop.abort();
});
