import { expect, test } from "vitest";
import { withoutConstructor } from "../../src/bundle/without-constructor.ts";

test("objects have their own constructor or none, at any depth", () => {
  const value = withoutConstructor<Record<string, unknown>>({ a: [{ b: {} }], own: { constructor: "x" }, none: null });
  const [first] = value["a"] as [{ b: object }];
  expect([value.constructor, first.constructor, first.b.constructor]).toEqual([undefined, undefined, undefined]);
  expect((value["own"] as object).constructor).toBe("x");
});

test("objects keep what else they inherit, and what they have", () => {
  const value = withoutConstructor({ a: 1 });
  expect([value.valueOf, value.toString]).toEqual([Object.prototype.valueOf, Object.prototype.toString]);
  expect(JSON.stringify(value)).toBe('{"a":1}');
});
