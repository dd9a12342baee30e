import { expect, test } from "vitest";
import { extendPointer, pointerKeys, valueAt } from "../../src/json/pointers.ts";

test("a pointer is made of keys and split into them", () => {
  const pointer = ["a/b", "m~n", "0", ""].reduce(extendPointer, "");
  expect(pointer).toBe("/a~1b/m~0n/0/");
  expect(pointerKeys(pointer)).toEqual(["a/b", "m~n", "0", ""]);
  expect(pointerKeys("")).toEqual([]);
});

test.each([
  ["", { "a/b": [1, { "": 2 }] }],
  ["/a~1b/0", 1],
  ["/a~1b/1/", 2],
  ["/a~1b/2", undefined],
  ["/constructor", undefined],
  ["/a~1b/0/toString", undefined],
])("the value at %j is %j", (pointer, value) => {
  expect(valueAt({ "a/b": [1, { "": 2 }] }, pointer)).toEqual(value);
});
