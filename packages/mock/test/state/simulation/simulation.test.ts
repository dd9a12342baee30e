import { expect, test } from "vitest";
import { manifestOf } from "../../../src/state/blueprints/device-blueprint.ts";
import { kinds } from "../../../src/state/kinds/index.ts";
import { seededStore } from "../../../src/state/seed/seed.ts";
import { lastValue, valuesAt } from "../../../src/state/simulation/simulation.ts";
import { addControl } from "../../../src/state/store/controls.ts";

const now = new Date("2026-06-21T12:00:00Z");
const store = seededStore("harbour", now);
const day = Array.from({ length: 96 }, (_unused, index) => now.getTime() / 1000 + index * 900);

test.each([...store.devices.values()].map((device) => [device.slug, device] as const))(
  "%s reports the attributes of its manifest at any hour",
  (_slug, device) => {
    const declared = manifestOf(store, device).telemetry ?? {};
    const types: Readonly<Record<string, (value: unknown) => boolean>> = {
      float: Number.isFinite,
      integer: Number.isSafeInteger,
      boolean: (value) => typeof value === "boolean",
      string: (value) => typeof value === "string",
      alerts: Array.isArray,
      array_of_strings: Array.isArray,
      json: (value) => typeof value === "object",
      object: (value) => typeof value === "object",
    };
    for (const time of day) {
      const values = valuesAt(store, { ...device, offlineSince: undefined }, time) ?? {};
      expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(values)));
      for (const [name, { type, enum: choices }] of Object.entries(declared)) {
        const isLeftOut = name === "efficiency";
        expect(isLeftOut || types[type]?.(values[name]), `${name} is ${values[name]}`).toBe(true);
        if (Array.isArray(choices)) expect(choices).toContain(values[name]);
      }
    }
  },
);

test.each(Object.entries(kinds))("%s has a behaviour for each command of its manifest", (_name, kind) => {
  expect(Object.keys(kind.commands).sort()).toEqual(Object.keys(kind.manifest.commands ?? {}).sort());
});

test("alerts that are raised are declared", () => {
  for (const device of store.devices.values()) {
    const raised = lastValue(store, device, "alerts", now, 86_400)?.value as string[];
    for (const name of raised) expect(manifestOf(store, device).alerts).toHaveProperty(name);
  }
});

test("there is sun at noon and none at midnight", () => {
  const inverter = store.device("pv-inverter");
  const power = (iso: string) => valuesAt(store, inverter, Date.parse(iso) / 1000)?.["ac_power"];
  expect(power("2026-06-21T12:30:00Z")).toBeGreaterThan(20_000);
  expect(power("2026-06-21T00:30:00Z")).toBe(0);
});

test("a silent device reports nothing after its last report", () => {
  const sensor = store.device("hydrogen-tank-sensor");
  const last = lastValue(store, sensor, "pressure", now, 86_400)?.timestamp ?? 0;
  expect(now.getTime() / 1000 - last).toBe(7200);
  expect(valuesAt(store, sensor, last + 1)).toBeUndefined();
  expect(valuesAt(store, sensor, last - 86_400)).toHaveProperty("pressure");
});

/** Values of a device some seconds after a command. */
function after(slug: string, control: Record<string, number | boolean>, seconds: number) {
  const changed = seededStore("harbour", now);
  const device = changed.device(slug);
  const at = now.getTime() / 1000;
  addControl(device.events, at, control);
  return valuesAt(changed, device, at + seconds) ?? {};
}

test("the meter shows the power of the devices at the site and of the buildings", () => {
  const time = Date.parse("2026-06-21T12:30:00Z") / 1000;
  const of = (slug: string) => valuesAt(store, store.device(slug), time) ?? {};
  const devices = Number(of("electrolyser-1")["power"]) + Number(of("battery-rack-1")["power"]);
  const sources = Number(of("pv-inverter")["ac_power"]) + Number(of("fuel-cell")["power"]);
  const buildings = Number(of("grid-meter")["active_power"]) - devices + sources;
  expect(buildings).toBeGreaterThan(5000);
  expect(buildings).toBeLessThan(35_000);
});

test("the fuel cell feeds the site when it runs", () => {
  const before = Number(valuesAt(store, store.device("grid-meter"), now.getTime() / 1000 + 120)?.["active_power"]);
  const cell = store.device("fuel-cell");
  addControl(cell.events, now.getTime() / 1000, { running: true });
  const meter = Number(valuesAt(store, store.device("grid-meter"), now.getTime() / 1000 + 120)?.["active_power"]);
  cell.events.pop();
  expect(before - meter).toBeGreaterThan(4500);
});

test("the electrolyser loses its pressure slowly, and changes its rate slowly", () => {
  const pressure = (seconds: number) => Number(after("electrolyser-1", { running: false }, seconds)["outlet_pressure"]);
  expect(pressure(1)).toBeGreaterThan(29);
  expect(pressure(600)).toBeLessThan(pressure(60));
  expect(pressure(7200)).toBeCloseTo(12, 0);
  const rate = (seconds: number) => Number(after("electrolyser-1", { rate_percent: 70 }, seconds)["production_rate"]);
  expect([rate(0), rate(9), rate(18), rate(60)]).toEqual([100, 85, 70, 70]);
});

test("the battery discharges down to a lower limit, with the power that takes", () => {
  const lower = (seconds: number) => after("battery-rack-1", { limit_percent: 40 }, seconds);
  const start = lower(0);
  const later = lower(360);
  const end = lower(4 * 3600);
  expect(Number(start["soc"]) - Number(later["soc"])).toBeCloseTo(2.5, 1);
  expect(later["status"]).toBe("discharging");
  expect(Number(later["power"])).toBeCloseTo(-10_500, -3);
  expect([end["soc"], end["power"], end["status"]]).toEqual([40, 0, "idle"]);
});

test("in an outage nothing is reported, before and after it everything", () => {
  const device = { ...store.device("weather-feed"), firstContact: 0, outages: [{ from: 1000, to: 1010 }] };
  expect([999, 1000, 1009, 1010].map((time) => valuesAt(store, device, time) !== undefined)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(lastValue(store, device, "temperature", new Date(1_005_000), 6)?.timestamp).toBe(999);
  expect(lastValue(store, device, "temperature", new Date(1_005_000), 5)).toBeUndefined();
});
