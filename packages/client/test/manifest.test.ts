import { createMockFetch } from "@enapter/http-api-mock";
import { beforeAll, expect, test } from "vitest";
import { createClient, type Manifest } from "../src/index.ts";
import { describeAlert, describeTelemetry, telemetryText } from "../src/manifest.ts";

let electrolyser: Manifest;
let battery: Manifest;

beforeAll(async () => {
  const fetch = createMockFetch();
  const { devices } = createClient({ token: fetch.token, fetch });
  electrolyser = await devices.getManifest("electrolyser-1");
  battery = await devices.getManifest("battery-rack-1");
});

/** A manifest with what a test is about. */
const manifestWith = (sections: object): Manifest => ({ ...battery, ...sections });

test("describes an attribute with label, type and the symbol of its unit", () => {
  expect(describeTelemetry(electrolyser, "outlet_pressure")).toMatchObject({
    name: "outlet_pressure",
    label: "Outlet pressure",
    type: "float",
    unit: "bar",
    values: [],
  });
  const units = { Cel: { symbol: "°C" } };
  const telemetry = { temperature: { type: "float", unit: "Cel" }, flow: { type: "float", unit: "L/min" } };
  const manifest = manifestWith({ units, telemetry });
  expect(describeTelemetry(manifest, "temperature")).toMatchObject({ unit: "°C", unitCode: "Cel" });
  expect(describeTelemetry(manifest, "flow")).toMatchObject({ unit: "L/min", unitCode: "L/min" });
});

test("known values have labels and colours, also those of an older manifest", () => {
  const { values } = describeTelemetry(electrolyser, "status");
  expect(values.length).toBeGreaterThan(1);
  expect(values.every(({ label, color }) => label !== "" && color !== undefined)).toBe(true);
  const telemetry = { mode: { type: "integer", enum: [0, 1] } };
  expect(describeTelemetry(manifestWith({ telemetry }), "mode").values).toEqual([
    { value: 0, label: "0", description: undefined, color: undefined },
    { value: 1, label: "1", description: undefined, color: undefined },
  ]);
});

test.each([
  ["no manifest", undefined],
  ["`null` for a manifest", null],
  ["a manifest without sections", { telemetry: null, units: null, alerts: null }],
  ["an attribute without anything", { telemetry: { constructor: {} } }],
  ["fields that are `null`", { telemetry: { constructor: { display_name: null, unit: null, enum: null } } }],
])("%s has defaults, and nothing that objects inherit", (_case, sections) => {
  const manifest = sections && manifestWith(sections);
  const nothing = { name: "constructor", label: "constructor", unit: "", unitCode: "", type: undefined, values: [] };
  expect(describeTelemetry(manifest, "constructor")).toEqual({ ...nothing, description: undefined });
  expect(telemetryText(manifest, "constructor", 1)).toBe("1");
  expect(describeAlert(manifest, "constructor")).toMatchObject({ label: "constructor", severity: "error" });
});

test("describes an alert, declared or not", () => {
  expect(describeAlert(battery, "cell_overtemperature")).toMatchObject({
    name: "cell_overtemperature",
    label: "Cell overtemperature",
    severity: "warning",
  });
  expect(describeAlert(battery, "no_such_alert")).toEqual({
    name: "no_such_alert",
    label: "no_such_alert",
    severity: "error",
    description: undefined,
    troubleshooting: [],
  });
});

test("writes values for people", () => {
  const telemetry = {
    power: { type: "float", unit: "kW" },
    mode: { type: "integer", unit: "1", enum_with_metainfo: [{ value: 1, display_name: "Automatic" }] },
    warnings: { type: "alerts" },
    texts: { type: "array_of_strings" },
  };
  const manifest = manifestWith({ telemetry, units: null });
  const text = (name: string, value: unknown, locale?: string) => telemetryText(manifest, name, value, { locale });
  expect(text("power", 1234.5678)).toBe("1234.5678 kW");
  expect(text("power", 1234.5678, "de-DE")).toBe("1.234,568 kW");
  expect(text("power", 2n ** 60n)).toBe(`${2n ** 60n} kW`);
  expect(text("power", null)).toBe("");
  expect(text("power", undefined)).toBe("");
  expect(text("mode", 1)).toBe("Automatic");
  expect(text("mode", 2)).toBe("2");
  expect(text("warnings", ["cell_overtemperature", "no_such_alert"])).toBe("Cell overtemperature, no_such_alert");
  expect(text("alerts", ["cell_overtemperature"])).toBe("Cell overtemperature");
  expect(text("texts", ["a", "b"])).toBe("a, b");
  expect(text("texts", true)).toBe("true");
  expect(text("texts", { a: 1 })).toBe('{"a":1}');
});
