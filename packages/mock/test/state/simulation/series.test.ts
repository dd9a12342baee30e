import fc from "fast-check";
import { expect, test } from "vitest";
import type { TelemetryScalar } from "../../../src/state/kinds/kind.ts";
import { seededStore } from "../../../src/state/seed/seed.ts";
import { type Column, SeriesReader } from "../../../src/state/simulation/series.ts";
import { valuesAt } from "../../../src/state/simulation/simulation.ts";
import { addControl } from "../../../src/state/store/controls.ts";

const now = Date.parse("2026-01-14T12:00:00Z") / 1000;
const hour = 3600;

/** A store in which a few commands have been given. */
function busyStore() {
  const store = seededStore("harbour", new Date(now * 1000));
  addControl(store.device("fuel-cell").events, now - 7 * hour + 13.5, { running: true });
  addControl(store.device("fuel-cell").events, now - 6 * hour - 41, { running: false });
  addControl(store.device("electrolyser-1").events, now - 2 * hour + 59, { running: false });
  addControl(store.device("electrolyser-1").events, now - 2 * hour + 150.25, { running: true });
  return store;
}

const store = busyStore();

const attributes: readonly (readonly [slug: string, attribute: string, type: Column["type"]])[] = [
  ["grid-meter", "active_power", "float"],
  ["grid-meter", "energy_imported", "integer"],
  ["battery-rack-1", "soc", "float"],
  ["battery-rack-1", "status", "string"],
  ["battery-rack-1", "alerts", "string_array"],
  ["electrolyser-1", "stack_current", "float"],
  ["fuel-cell", "running", "boolean"],
  ["fuel-cell", "efficiency", "float"],
  ["weather-feed", "wind_speed", "float"],
  ["ucm-1", "wifi_rssi", "integer"],
  ["hydrogen-tank-sensor", "pressure", "float"],
];
const aggregations = ["auto", "avg", "last", "min", "max", "bool_or"];

function columnsOf([slug, attribute, type]: (typeof attributes)[number], lookAround = 0): Column[] {
  const device = store.device(slug);
  return aggregations.map((aggregation) => ({ device, attribute, type, aggregation, lookAround }));
}

/** Rows of a series, by their start. */
function read(columns: readonly Column[], from: number, to: number, width: number) {
  const reader = new SeriesReader(store, columns, { from, to: Math.min(to, now) });
  const rows: { start: number; cells: (TelemetryScalar | null)[] }[] = [];
  for (let start = from; start < to; start += width) rows.push({ start, cells: reader.row(start, width) });
  return rows;
}

const series = fc.record({
  attribute: fc.constantFrom(...attributes),
  // Around outages, commands and the end of the present, and anywhere.
  around: fc.constantFrom(now - 9 * hour, now - 7 * hour, now - 6 * hour, now - 5 * hour, now - 2 * hour, now - 300),
  offset: fc.integer({ min: -900, max: 900 }),
  fine: fc.constantFrom(1, 2, 5, 7, 10, 30, 60, 90, 300),
  factor: fc.integer({ min: 2, max: 12 }),
});

test("a coarse series is made of the finer ones", () => {
  fc.assert(
    fc.property(series, ({ attribute, around, offset, fine, factor }) => {
      const width = fine * factor;
      const from = Math.floor((around + offset) / width) * width;
      const columns = columnsOf(attribute);
      const seconds = read(columns, from, from + width, 1).map(({ cells }) => cells);
      const rows = read(columns, from, from + width, fine);
      const [coarse] = read(columns, from, from + width, width).map(({ cells }) => cells);
      const count = (start: number) => {
        const first = start - from;
        return seconds.slice(first, first + fine).filter(([cell]) => cell !== null).length;
      };
      aggregations.forEach((aggregation, index) => {
        const parts = rows
          .map(({ start, cells }) => ({ value: cells[index] ?? null, count: count(start) }))
          .filter(({ value }) => value !== null);
        const numbers = parts.map(({ value }) => Number(value));
        const got = coarse?.[index] ?? null;
        const isNumber = typeof parts[0]?.value === "number";
        if (parts.length === 0) expect(got).toBeNull();
        else if (aggregation === "bool_or" && typeof got === "boolean") expect(got).toBe(numbers.includes(1));
        else if (!isNumber || aggregation === "last" || aggregation === "bool_or") {
          expect(got).toEqual(parts.at(-1)?.value);
        } else if (aggregation === "min") expect(got).toBe(Math.min(...numbers));
        else if (aggregation === "max") expect(got).toBe(Math.max(...numbers));
        else {
          const total = parts.reduce((sum, part) => sum + part.count, 0);
          const mean = parts.reduce((sum, part) => sum + Number(part.value) * part.count, 0) / total;
          expect(Math.abs(Number(got) - mean)).toBeLessThan(attribute[2] === "integer" ? 1.001 : 0.00011);
        }
      });
    }),
    { numRuns: 150 },
  );
});

test("a second of a series is what the device reported then", () => {
  fc.assert(
    fc.property(series, ({ attribute, around, offset }) => {
      const [slug, name] = attribute;
      const time = around + offset;
      const [row] = read(columnsOf(attribute), time, time + 1, 1);
      const reported = time < now ? valuesAt(store, store.device(slug), time)?.[name] : undefined;
      for (const cell of row?.cells ?? []) expect(cell).toEqual(reported ?? null);
    }),
  );
});

test("what a device reported stays the same when a command comes later", () => {
  const time = now - 20 * hour + 77;
  const before = busyStore();
  const after = busyStore();
  addControl(after.device("electrolyser-1").events, time + 0.5, { running: false });
  for (const slug of ["electrolyser-1", "grid-meter"]) {
    for (let second = time - 180; second <= time; second += 1) {
      expect(valuesAt(after, after.device(slug), second)).toEqual(valuesAt(before, before.device(slug), second));
    }
    expect(valuesAt(after, after.device(slug), time + 30)).not.toEqual(
      valuesAt(before, before.device(slug), time + 30),
    );
  }
});

test("a gap is filled with the last value, also where the device was there and left it out", () => {
  const columns = [0, 60, 3600, 86_400].map((lookAround) => ({
    device: store.device("fuel-cell"),
    attribute: "efficiency",
    type: "float" as const,
    aggregation: "last",
    lookAround,
  }));
  const off = now - 6 * hour - 41;
  const rows = read(columns, off - 1, off + 4000, 1);
  const [last, ...later] = rows.map(({ cells }) => cells);
  const value = last?.[0];
  expect(value).toEqual(expect.any(Number));
  const filled = (column: number) => later.filter((cells) => cells[column] === value).length;
  expect([0, 1, 2, 3].map(filled)).toEqual([0, 60, 3600, 4000]);
  const [single] = read(columns, off + 50, off + 51, 1);
  expect(single?.cells).toEqual([null, value, value, value]);
});
