import { describe, expect, test } from "vitest";
import type { Parameter } from "../../src/core/operation.ts";
import { headerValues, queryString } from "../../src/core/parameters.ts";
import { UsageError } from "../../src/errors/index.ts";

describe("queryString", () => {
  test.each<[Parameter, unknown, string]>([
    ["simple", "x y", "?p=x%20y"],
    ["simple", 0, "?p=0"],
    ["simple", false, "?p=false"],
    ["simple", "", "?p="],
    ["simple", "a&b=c+d", "?p=a%26b%3Dc%2Bd"],
    ["simple", new Date("2026-01-14T00:00:00Z"), "?p=2026-01-14T00%3A00%3A00.000Z"],
    ["repeat", ["a", "b&c"], "?p=a&p=b%26c"],
    ["repeat", "a", "?p=a"],
    ["comma", ["a", "b,c"], "?p=a,b%2Cc"],
    ["comma", "a", "?p=a"],
    ["space", ["a", "b"], "?p=a%20b"],
    ["pipe", ["a", "b"], "?p=a%7Cb"],
    ["deep", { "a b": "c,d", e: 1 }, "?p[a%20b]=c%2Cd&p[e]=1"],
    ["fields", { a: "1", "b c": "d" }, "?a=1&b%20c=d"],
    ["json", { a: ["b"] }, "?p=%7B%22a%22%3A%5B%22b%22%5D%7D"],
    [["id.in", "repeat"], ["a"], "?id.in=a"],
    [["p[]", "simple"], "a", "?p%5B%5D=a"],
  ])("%j of %j", (style, value, expected) => {
    expect(queryString({ p: style }, { p: value })).toBe(expected);
  });

  test.each<Parameter>(["simple", "repeat", "comma", "space", "pipe", "deep", "fields", "json"])(
    "%s leaves out what is not given",
    (style) => {
      expect(queryString({ p: style }, {})).toBe("");
      expect(queryString({ p: style }, { p: undefined })).toBe("");
      expect(queryString({ p: style }, { p: null })).toBe("");
    },
  );

  test.each<Parameter>(["repeat", "comma", "space", "pipe"])("%s leaves out an empty list", (style) => {
    expect(queryString({ p: style }, { p: [] })).toBe("");
  });

  test.each<Parameter>(["deep", "fields"])("%s leaves out empty fields", (style) => {
    expect(queryString({ p: style }, { p: { a: undefined, b: null } })).toBe("");
  });

  test.each<[Parameter, unknown]>([
    ["simple", { a: 1 }],
    ["simple", ["a"]],
    ["comma", [{ a: 1 }]],
    ["repeat", ["a", null]],
    ["deep", { a: { b: 1 } }],
  ])("%s cannot carry %j", (style, value) => {
    expect(() => queryString({ p: style }, { p: value })).toThrow(UsageError);
  });

  test("keeps the order of the description and ignores what is not described", () => {
    expect(queryString({ b: "simple", a: "simple" }, { a: 1, c: 3, b: 2 })).toBe("?b=2&a=1");
    expect(queryString(undefined, { a: 1 })).toBe("");
  });
});

describe("headerValues", () => {
  test.each<[Parameter, unknown, string]>([
    ["simple", "x y", "x y"],
    ["simple", 1, "1"],
    ["comma", ["a", "b"], "a,b"],
    ["json", { a: 1 }, '{"a":1}'],
  ])("%s of %j", (style, value, expected) => {
    expect(headerValues({ h: style }, { h: value })).toEqual({ h: expected });
  });

  test("uses the name on the wire and leaves out what is not given", () => {
    expect(headerValues({ a: ["X-A", "simple"], b: ["X-B", "simple"] }, { a: "1", b: null })).toEqual({ "X-A": "1" });
    expect(headerValues(undefined, { a: "1" })).toEqual({});
  });

  test("an object needs the style for it", () => {
    expect(() => headerValues({ h: "simple" }, { h: {} })).toThrow(UsageError);
  });
});

test("half a surrogate pair is refused", () => {
  expect(() => queryString({ name: "simple" }, { name: "\ud800" })).toThrow(UsageError);
});

test.each(["deep", "fields"] as const)("%s takes objects only", (style) => {
  expect(() => queryString({ filter: style }, { filter: "text" })).toThrow(/`filter` has to be an object/);
});
