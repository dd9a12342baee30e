import { expect, test } from "vitest";
import { manifestOf } from "../../src/state/blueprints/device-blueprint.ts";
import { kinds } from "../../src/state/kinds/index.ts";
import { seededStore } from "../../src/state/seed/seed.ts";
import { lastReport, valuesAt } from "../../src/state/simulation.ts";

const now = new Date("2026-06-21T12:00:00Z");
const store = seededStore("harbour", now);
const day = Array.from({ length: 96 }, (_unused, index) => now.getTime() / 1000 + index * 900);

test.each([...store.devices.values()].map((device) => [device.slug, device] as const))(
  "%s reports what its manifest declares, at any hour",
  (_slug, device) => {
    const declared = manifestOf(store, device).telemetry ?? {};
    const types: Readonly<Record<string, (value: unknown) => boolean>> = {
      float: Number.isFinite,
      integer: Number.isSafeInteger,
      boolean: (value) => typeof value === "boolean",
      string: (value) => typeof value === "string",
      alerts: Array.isArray,
      object: (value) => typeof value === "object",
    };
    for (const time of day) {
      const values = valuesAt(store, { ...device, offlineSince: undefined }, time) ?? {};
      expect(Object.keys(values).sort()).toEqual(Object.keys(declared).sort());
      for (const [name, { type, enum: choices }] of Object.entries(declared)) {
        expect(types[type]?.(values[name]), `${name} is ${values[name]}`).toBe(true);
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
    const raised = lastReport(store, device, now).values["alerts"] as string[];
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
  const last = lastReport(store, sensor, now).timestamp;
  expect(now.getTime() / 1000 - last).toBe(7200);
  expect(valuesAt(store, sensor, last + 1)).toBeUndefined();
  expect(valuesAt(store, sensor, last - 86_400)).toHaveProperty("pressure");
});
