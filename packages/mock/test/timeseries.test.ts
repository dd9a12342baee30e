import { expect, test } from "vitest";
import { batteryId, start, testMock } from "./support.ts";

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

test("there is nothing after the present", async () => {
  const { text } = await testMock().send("POST", path, {
    body: { ...query, from: "2027-01-01T00:00:00Z", to: "2027-01-02T00:00:00Z" },
  });
  expect(text.startsWith("ts,telemetry=soc")).toBe(true);
  expect(cells(text)).toEqual([]);
});

test("what does not exist is left out, and an error when nothing is left", async () => {
  const { send } = testMock();
  const unknown = { device: "none", attribute: "soc" };
  const known = await send("POST", path, { body: { ...query, telemetry: [unknown, ...query.telemetry] } });
  expect(known.headers.get("x-enapter-timeseries-data-types")).toBe("float, string_array, integer");
  const { status, json } = await send("POST", path, { body: { ...query, telemetry: [unknown] } });
  expect([status, json.errors[0].code]).toEqual([404, "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND"]);
});

test("the range must not be backwards", async () => {
  const { status, json } = await testMock().send("POST", path, { body: { ...query, to: query.from } });
  expect([status, json.errors[0].details.pointer]).toEqual([400, "/to"]);
});
