import { expect, test } from "vitest";
import { type Aggregate, Total } from "../../../src/state/simulation/total.ts";
import type { Run } from "../../../src/state/simulation/values.ts";

const run: Run = {
  start: 0,
  end: 4,
  before: { x: 1, text: "a", isOn: true },
  line: { after: { x: 5 }, length: 4, moving: new Set(["x"]) },
};

function totalOf(aggregation: string, attribute = "x", type: Aggregate["type"] = "float") {
  const total = new Total({ attribute, type, aggregation });
  total.add(run, 1, 4);
  total.add({ start: 4, end: 6, before: undefined }, 4, 6);
  total.add({ start: 6, end: 7, before: { x: 2, text: "b", isOn: false } }, 6, 7);
  return total.value;
}

test("an aggregate takes every second into account", () => {
  // 2, 3 and 4, silence, and 2.
  expect(["min", "max", "avg", "auto", "last", "bool_or"].map((name) => totalOf(name))).toEqual([
    2, 4, 2.75, 2.75, 2, 2,
  ]);
  expect(totalOf("avg", "x", "integer")).toBe(3);
});

test("an aggregation that does not suit the values is the last one", () => {
  expect([totalOf("max", "text", "string"), totalOf("avg", "isOn", "boolean")]).toEqual(["b", false]);
  expect(totalOf("bool_or", "isOn", "boolean")).toBe(true);
});

test("without values there is no total", () => {
  for (const aggregation of ["avg", "min", "bool_or"]) {
    expect(new Total({ attribute: "x", type: "boolean", aggregation }).value).toBeNull();
  }
  expect(totalOf("max", "none")).toBeNull();
});
