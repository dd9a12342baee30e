import { describe, expect, test } from "vitest";
import { array, object, record } from "../../src/validation/containers.ts";
import { any, never, number, string } from "../../src/validation/scalars.ts";
import { findIssues } from "../../src/validation/schema.ts";

describe("array", () => {
  test("takes lists only", () => {
    expect(findIssues(array(), [1, "a", null])).toEqual([]);
    for (const value of [{}, { length: 0 }, "a", null, undefined, 1]) {
      expect(findIssues(array(), value)).toEqual([{ path: [], message: "is not a list" }]);
    }
  });

  test("checks every item", () => {
    expect(findIssues(array(string), ["a", 1, "b", null])).toEqual([
      { path: [1], message: "is not a string" },
      { path: [3], message: "is not a string" },
    ]);
  });

  test("counts items", () => {
    const check = array(any, { minItems: 1, maxItems: 2 });
    expect(findIssues(check, [])).toEqual([{ path: [], message: "has fewer than 1 items" }]);
    expect([[1], [1, 2]].flatMap((value) => findIssues(check, value))).toEqual([]);
    expect(findIssues(check, [1, 2, 3])).toEqual([{ path: [], message: "has more than 2 items" }]);
  });

  test("checks the first items one by one, and those that follow", () => {
    const check = array(number, { first: [string] });
    expect(findIssues(check, ["a", 1, 2])).toEqual([]);
    expect(findIssues(check, [1, "a"])).toEqual([
      { path: [0], message: "is not a string" },
      { path: [1], message: "is not a number" },
    ]);
  });

  test("finds an item that comes twice, whatever it is", () => {
    const check = array(any, { uniqueItems: true });
    expect(
      [
        [1, "1", true],
        [{ a: 1 }, { a: 2 }],
        [[1], [2]],
      ].flatMap((value) => findIssues(check, value)),
    ).toEqual([]);
    for (const value of [
      [1, 1],
      [{ a: [1] }, 3, { a: [1] }],
      [[], []],
    ]) {
      expect(findIssues(check, value)).toEqual([{ path: [], message: "has an item twice" }]);
    }
  });

  test("stops when there are enough issues", () => {
    let checked = 0;
    const items = array((_value, report) => {
      checked += 1;
      report.add("is bad");
    });
    expect(findIssues(items, Array(100_000).fill(1))).toHaveLength(20);
    expect(checked).toBe(20);
  });
});

describe("object", () => {
  const check = object({ name: string, size: number }, ["name"]);

  test("takes objects only", () => {
    for (const value of [[], "a", null, undefined, 1, () => {}]) {
      expect(findIssues(object(), value)).toEqual([{ path: [], message: "is not an object" }]);
    }
  });

  test("needs what is required and checks what is there", () => {
    expect(findIssues(check, { name: "a" })).toEqual([]);
    expect(findIssues(check, {})).toEqual([{ path: ["name"], message: "is missing" }]);
    expect(findIssues(check, { size: "a" })).toEqual([
      { path: ["name"], message: "is missing" },
      { path: ["size"], message: "is not a number" },
    ]);
  });

  test("undefined is missing, null is not", () => {
    expect(findIssues(check, { name: undefined })).toEqual([{ path: ["name"], message: "is missing" }]);
    expect(findIssues(check, { name: null })).toEqual([{ path: ["name"], message: "is not a string" }]);
  });

  test("may have properties that nobody described", () => {
    expect(findIssues(check, { name: "a", more: [] })).toEqual([]);
  });

  test("may have additional properties of one kind", () => {
    const closed = object({ name: string }, [], { additional: number });
    expect(findIssues(closed, { name: "a", b: 1 })).toEqual([]);
    expect(findIssues(closed, { name: "a", b: "c" })).toEqual([{ path: ["b"], message: "is not a number" }]);
    expect(findIssues(object({}, [], { additional: never }), { a: 1 })).toEqual([
      { path: ["a"], message: "is not allowed" },
    ]);
  });

  test("counts properties", () => {
    const counted = object({}, [], { minProperties: 1, maxProperties: 2 });
    expect(findIssues(counted, {})).toEqual([{ path: [], message: "has fewer than 1 properties" }]);
    expect([{ a: 1 }, { a: 1, b: 2 }].flatMap((value) => findIssues(counted, value))).toEqual([]);
    expect(findIssues(counted, { a: 1, b: 2, c: 3 })).toEqual([{ path: [], message: "has more than 2 properties" }]);
  });

  test("ignores properties that every object inherits", () => {
    const names = ["constructor", "toString", "__proto__"];
    expect(findIssues(object({ constructor: string }), {})).toEqual([]);
    expect(findIssues(object({}, names), {}).map(({ path }) => path)).toEqual(names.map((name) => [name]));
  });

  test("a key `__proto__` of JSON is a property like others", () => {
    const hostile = JSON.parse('{"__proto__":{"name":"a"}}');
    expect(findIssues(check, hostile)).toEqual([{ path: ["name"], message: "is missing" }]);
    expect(findIssues(object({ ["__proto__"]: string }, ["__proto__"]), hostile)).toEqual([
      { path: ["__proto__"], message: "is not a string" },
    ]);
    expect(findIssues(record(string), hostile)).toEqual([{ path: ["__proto__"], message: "is not a string" }]);
    expect(({} as { name?: string }).name).toBeUndefined();
  });
});

describe("record", () => {
  test("checks the value of every key", () => {
    expect(findIssues(record(number), { a: 1, b: "c" })).toEqual([{ path: ["b"], message: "is not a number" }]);
    expect(findIssues(record(number), [])).toEqual([{ path: [], message: "is not an object" }]);
  });

  test("stops when there are enough issues", () => {
    let checked = 0;
    const values = record((_value, report) => {
      checked += 1;
      report.add("is bad");
    });
    const entries = Array.from({ length: 1000 }, (_, index) => [`k${index}`, "a"]);
    expect(findIssues(values, Object.fromEntries(entries))).toHaveLength(20);
    expect(checked).toBe(20);
  });
});

test("properties whose names match a pattern have its check, and no other", () => {
  const check = object({ x_a: string }, [], { patterns: { "^x_": string, a$: any }, additional: never });
  expect(findIssues(check, { x_a: "1", x_b: "2", ba: 3 })).toEqual([]);
  expect(findIssues(check, { x_b: 2 })).toEqual([{ path: ["x_b"], message: "is not a string" }]);
  expect(findIssues(check, { b: 2 })).toHaveLength(1);
});
