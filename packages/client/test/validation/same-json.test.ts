import { expect, test } from "vitest";
import { isSameJson } from "../../src/validation/same-json.ts";

const values = [
  null,
  true,
  false,
  0,
  1,
  "",
  "1",
  [],
  [1],
  [1, 2],
  [[]],
  {},
  { a: 1 },
  { a: 2 },
  { b: 1 },
  { a: 1, b: [null] },
];

test("a value is the same as its copy, and as no other", () => {
  for (const [index, value] of values.entries()) {
    for (const [otherIndex, other] of values.entries()) {
      expect(isSameJson(structuredClone(value), other), `${JSON.stringify(value)} ${JSON.stringify(other)}`).toBe(
        index === otherIndex,
      );
    }
  }
});

test("the order of keys does not count", () => {
  expect(isSameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
});

test("an inherited property is none", () => {
  expect(isSameJson({ a: 1 }, { toString: Object.prototype.toString })).toBe(false);
  expect(isSameJson(JSON.parse('{"__proto__":{}}'), { a: {} })).toBe(false);
});

test("goes only as deep as what is expected", () => {
  const deep = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
  expect(isSameJson(deep, [[1]])).toBe(false);
});
