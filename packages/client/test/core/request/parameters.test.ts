import { describe, expect, test } from "vitest";
import * as header from "../../../src/core/request/header-styles.ts";
import { addHeaders, queryString } from "../../../src/core/request/parameters.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import type { HeaderStyle, Parameter, QueryStyle } from "../../../src/core/types/operation.ts";
import { UsageError } from "../../../src/errors/index.ts";

describe("queryString", () => {
  test.each<[Parameter<QueryStyle>, unknown, string]>([
    [query.simple, "x y", "?p=x%20y"],
    [query.simple, 0, "?p=0"],
    [query.simple, false, "?p=false"],
    [query.simple, "", "?p="],
    [query.simple, "a&b=c+d", "?p=a%26b%3Dc%2Bd"],
    [query.simple, new Date("2026-01-14T00:00:00Z"), "?p=2026-01-14T00%3A00%3A00.000Z"],
    [query.repeat, ["a", "b&c"], "?p=a&p=b%26c"],
    [query.repeat, "a", "?p=a"],
    [query.comma, ["a", "b,c"], "?p=a,b%2Cc"],
    [query.comma, "a", "?p=a"],
    [query.space, ["a", "b"], "?p=a%20b"],
    [query.pipe, ["a", "b"], "?p=a%7Cb"],
    [query.deep, { "a b": "c,d", e: 1 }, "?p[a%20b]=c%2Cd&p[e]=1"],
    [query.fields, { a: "1", "b c": "d" }, "?a=1&b%20c=d"],
    [query.json, { a: ["b"] }, "?p=%7B%22a%22%3A%5B%22b%22%5D%7D"],
    [["id.in", query.repeat], ["a"], "?id.in=a"],
    [["p[]", query.simple], "a", "?p%5B%5D=a"],
  ])("$2", (style, value, expected) => {
    expect(queryString({ p: style }, { p: value })).toBe(expected);
  });

  test.each<Parameter<QueryStyle>>([
    query.simple,
    query.repeat,
    query.comma,
    query.space,
    query.pipe,
    query.deep,
    query.fields,
    query.json,
  ])("%o leaves out what is not given", (style) => {
    expect(queryString({ p: style }, {})).toBe("");
    expect(queryString({ p: style }, { p: undefined })).toBe("");
    expect(queryString({ p: style }, { p: null })).toBe("");
  });

  test.each<Parameter<QueryStyle>>([query.repeat, query.comma, query.space, query.pipe])(
    "%o leaves out an empty list",
    (style) => {
      expect(queryString({ p: style }, { p: [] })).toBe("");
    },
  );

  test.each<Parameter<QueryStyle>>([query.deep, query.fields])("%o leaves out empty fields", (style) => {
    expect(queryString({ p: style }, { p: { a: undefined, b: null } })).toBe("");
  });

  test.each<[Parameter<QueryStyle>, unknown]>([
    [query.simple, { a: 1 }],
    [query.simple, ["a"]],
    [query.comma, [{ a: 1 }]],
    [query.json, { a: Number.NaN }],
    [query.deep, new Map([["a", 1]])],
    [query.deep, { a: { b: 1 } }],
  ])("%o cannot carry %j", (style, value) => {
    expect(() => queryString({ p: style }, { p: value })).toThrow(UsageError);
  });

  test("keeps the order of the description and ignores what is not described", () => {
    expect(queryString({ b: query.simple, a: query.simple }, { a: 1, c: 3, b: 2 })).toBe("?b=2&a=1");
    expect(queryString(undefined, { a: 1 })).toBe("");
  });
});

function headersOf(...[parameters, values]: [Parameters<typeof addHeaders>[1], Record<string, unknown>]) {
  const headers: Record<string, string> = {};
  addHeaders(headers, parameters, values);
  return headers;
}

describe("addHeaders", () => {
  test.each<[Parameter<HeaderStyle>, unknown, string]>([
    [header.simple, "x y", "x y"],
    [header.simple, 1, "1"],
    [header.comma, ["a", "b"], "a,b"],
    [header.json, { a: 1 }, '{"a":1}'],
  ])("%o of %j", (style, value, expected) => {
    expect(headersOf({ h: style }, { h: value })).toEqual({ h: expected });
  });

  test("uses the name on the wire and leaves out what is not given", () => {
    expect(headersOf({ a: ["X-A", header.simple], b: ["X-B", header.simple] }, { a: "1", b: null })).toEqual({
      "x-a": "1",
    });
    expect(headersOf(undefined, { a: "1" })).toEqual({});
  });

  test("an object needs the style for it", () => {
    expect(() => headersOf({ h: header.simple }, { h: {} })).toThrow(UsageError);
  });
});

test("half a surrogate pair is refused", () => {
  expect(() => queryString({ name: query.simple }, { name: "\ud800" })).toThrow(UsageError);
});

test.each([query.deep, query.fields])("%o takes objects only", (style) => {
  expect(() => queryString({ filter: style }, { filter: "text" })).toThrow(/`filter` has to be an object/);
});

test.each(["constructor", "toString", "__proto__"])("a parameter called %s is not there before it is given", (name) => {
  const parameters = <T>(style: T) => Object.fromEntries([[name, style]]);
  const headers = {};
  addHeaders(headers, parameters(header.simple), {});
  expect([headers, queryString(parameters(query.simple), {})]).toEqual([{}, ""]);
  expect(queryString(parameters(query.simple), Object.fromEntries([[name, "a"]]))).toBe(`?${name}=a`);
});

test("options may be inherited", () => {
  expect(queryString({ limit: query.simple }, Object.create({ limit: 1 }))).toBe("?limit=1");
});
