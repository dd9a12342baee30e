import { expect, test } from "vitest";
import { extendPointer, isObject, parseJson, pointerKeys } from "../../src/core/json.ts";

test("a pointer is made of keys and split into them", () => {
  const pointer = ["a/b", "m~n", "0", ""].reduce(extendPointer, "");
  expect(pointer).toBe("/a~1b/m~0n/0/");
  expect(pointerKeys(pointer)).toEqual(["a/b", "m~n", "0", ""]);
  expect(pointerKeys("")).toEqual([]);
});

test("only objects are objects", () => {
  expect([{}, [], null, "text", undefined].map(isObject)).toEqual([true, false, false, false, false]);
});

test("JSON must be UTF-8", () => {
  expect(parseJson(new TextEncoder().encode('{"é": 1}'))).toEqual({ é: 1 });
  expect(() => parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(TypeError);
  expect(() => parseJson(new TextEncoder().encode("{"))).toThrow(SyntaxError);
});
