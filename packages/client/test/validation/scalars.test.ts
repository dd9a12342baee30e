import { describe, expect, test } from "vitest";
import type { Check } from "../../src/validation/report.ts";
import {
  any,
  boolean,
  bounded,
  integer,
  never,
  nothing,
  number,
  oneValueOf,
  string,
  text,
} from "../../src/validation/scalars.ts";
import { findIssues } from "../../src/validation/schema.ts";

const values = {
  text: "a",
  fraction: 1.5,
  integer: 2,
  huge: 1e300,
  infinite: JSON.parse("1e999") as number,
  yes: true,
  null: null,
  list: [],
  object: {},
};

test.each<[name: string, check: Check, valid: (keyof typeof values)[], message?: string]>([
  ["any", any, Object.keys(values) as (keyof typeof values)[]],
  ["never", never, [], "is not allowed"],
  ["string", string, ["text"], "is not a string"],
  ["number", number, ["fraction", "integer", "huge"], "is not a number"],
  ["integer", integer, ["integer", "huge"], "is not an integer"],
  ["boolean", boolean, ["yes"], "is not a boolean"],
  ["nothing", nothing, ["null"], "is not null"],
  ["oneValueOf", oneValueOf(["a", true, {}]), ["text", "yes", "object"], 'is not "a", true or {}'],
  ["text", text({ minLength: 1 }), ["text"], "is not a string"],
  ["bounded number", bounded(number, { minimum: 0 }), ["fraction", "integer", "huge"], "is not a number"],
  ["bounded integer", bounded(integer, { minimum: 0 }), ["integer", "huge"], "is not an integer"],
])("%s", (_name, check, valid, message) => {
  for (const [name, value] of Object.entries(values)) {
    const expected = valid.includes(name as keyof typeof values) ? [] : [{ path: [], message }];
    expect(findIssues(check, value), name).toEqual(expected);
  }
});

const messages = (check: Check, value: unknown) => findIssues(check, value).map(({ message }) => message);

describe("text", () => {
  test("lengths are in code points", () => {
    const check = text({ minLength: 2, maxLength: 3 });
    expect(["🔋", "🔋🔋", "🔋🔋🔋", "🔋🔋🔋🔋"].map((value) => messages(check, value))).toEqual([
      ["is shorter than 2"],
      [],
      [],
      ["is longer than 3"],
    ]);
  });

  test("a pattern may match any part, each time anew", () => {
    const check = text({ pattern: "b\\d" });
    for (const value of ["ab1", "ab1"]) expect(messages(check, value)).toEqual([]);
    expect(messages(check, "ab")).toEqual(["does not have the documented format"]);
  });

  test("several limits give several issues", () => {
    expect(messages(text({ minLength: 3, pattern: "^a" }), "b")).toEqual([
      "is shorter than 3",
      "does not have the documented format",
    ]);
  });
});

test("limits are not held against what is no such number", () => {
  const check = bounded(integer, { minimum: 2, multipleOf: 0.5 });
  for (const value of [1.25, "a", null, {}]) expect(messages(check, value)).toEqual(["is not an integer"]);
});

test.each<[limits: Parameters<typeof bounded>[1], valid: number[], invalid: number[], message: string]>([
  [{ minimum: 1 }, [1, 2], [0.5, -1], "is less than 1"],
  [{ maximum: 1 }, [1, 0], [1.5], "is greater than 1"],
  [{ exclusiveMinimum: 1 }, [1.5], [1, 0], "is not greater than 1"],
  [{ exclusiveMaximum: 1 }, [0.5], [1, 2], "is not less than 1"],
  [{ multipleOf: 0.5 }, [0, 1, -1.5], [0.75], "is not a multiple of 0.5"],
])("bounded by %j", (limits, valid, invalid, message) => {
  for (const value of valid) expect(messages(bounded(number, limits), value), `${value}`).toEqual([]);
  for (const value of invalid) expect(messages(bounded(number, limits), value), `${value}`).toEqual([message]);
});
