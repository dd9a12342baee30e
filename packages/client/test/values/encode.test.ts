import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { encodeText, listOf, textOf } from "../../src/values/encode.ts";

test.each<[unknown, string]>([
  ["a b", "a b"],
  ["", ""],
  ["😀", "😀"],
  [0, "0"],
  [1.5, "1.5"],
  [false, "false"],
  [9_007_199_254_740_993n, "9007199254740993"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
  [runInNewContext("new Date(0)"), "1970-01-01T00:00:00.000Z"],
  [{ toISOString: () => "2026-01-14" }, "2026-01-14"],
])("%o is text", (value, text) => {
  expect(textOf("p", value)).toBe(text);
  expect(encodeText("p", value)).toBe(encodeURIComponent(text));
});

test.each<[unknown, string]>([
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [undefined, "undefined"],
  [null, "null"],
  [new Date(Number.NaN), "no valid date"],
  [{ toISOString: () => null }, "no valid date"],
  [Symbol("sesame"), "a symbol"],
  [() => "sesame", "a function"],
  [["sesame"], "a list"],
  [{ a: "sesame" }, "an object"],
  [new Map([["sesame", 1]]), "of class Map"],
  [Object(1), "of class Number"],
  [Promise.resolve("sesame"), "a promise that is not awaited"],
  ["sesame\ud800", "no valid Unicode"],
])("%o is none", (value, kind) => {
  expect(() => textOf("p", value)).toThrow(UsageError);
  expect(() => encodeText("p", value)).toThrow(`\`p\` is ${kind}, which cannot be sent as text.`);
});

test("items of a list that are not given are left out", () => {
  expect(listOf(["a", undefined, 0, null, "", false])).toEqual(["a", 0, "", false]);
  expect(listOf("a")).toEqual(["a"]);
});
