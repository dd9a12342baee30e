import { expect, test } from "vitest";
import { asArray, asString, isObject } from "../../src/json/values.ts";

const values = [{}, [], null, "text", undefined];

test("only objects are objects", () => {
  expect(values.map(isObject)).toEqual([true, false, false, false, false]);
});

test("values of another type are left out", () => {
  expect(values.map(asString)).toEqual([undefined, undefined, undefined, "text", undefined]);
  expect(asArray([1])).toEqual([1]);
  expect(asArray({ length: 1 })).toEqual([]);
});
