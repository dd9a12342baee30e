import { expect, test } from "vitest";
import { lineIn, type Run, valueIn } from "../../../src/state/simulation/values.ts";

const run: Run = {
  start: 100,
  end: 160,
  before: { power: 10, level: 1.25, mode: 1, status: "on" },
  line: { after: { power: 40, level: 1.5, mode: 3, status: "off" }, length: 60, moving: new Set(["power", "level"]) },
};

test("numbers move in a line, no finer than they are measured, and others stay", () => {
  expect([100, 130, 131, 159].map((time) => valueIn(run, "power", time))).toEqual([10, 25, 26, 40]);
  expect([100, 101, 130].map((time) => valueIn(run, "level", time))).toEqual([1.25, 1.25, 1.38]);
  expect([valueIn(run, "mode", 150), valueIn(run, "status", 150)]).toEqual([1, "on"]);
  expect([lineIn(run, "mode"), lineIn(run, "status"), lineIn(run, "none")]).toEqual([undefined, undefined, undefined]);
});

test("omitted values and values of a silent device are missing", () => {
  expect(valueIn(run, "constructor", 100)).toBeUndefined();
  expect(valueIn({ start: 0, end: 1, before: undefined }, "power", 0)).toBeUndefined();
  expect(valueIn({ start: 0, end: 1, before: { power: 1 } }, "power", 0)).toBe(1);
});
