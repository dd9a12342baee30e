import { describe, expect, test } from "vitest";
import * as header from "../../../src/core/request/header-styles.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import { addHeaders, chooseTemplate, fillPath, queryString } from "../../../src/core/request/url.ts";
import type { HeaderStyle, Operation, Parameter, QueryStyle } from "../../../src/core/types/operation.ts";
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

describe("fillPath", () => {
  test.each<[string, unknown, string]>([
    ["a plain id", "abc-1", "/things/abc-1"],
    ["a number", 7, "/things/7"],
    ["zero", 0, "/things/0"],
    ["a boolean", false, "/things/false"],
    ["a slash", "a/b", "/things/a%2Fb"],
    ["a question mark and a hash", "a?b#c", "/things/a%3Fb%23c"],
    ["a percent sign", "100%", "/things/100%25"],
    ["an encoded slash", "a%2Fb", "/things/a%252Fb"],
    ["a space and letters beyond ASCII", "ä b", "/things/%C3%A4%20b"],
    ["dots inside a name", "v1..2", "/things/v1..2"],
    ["three dots", "...", "/things/..."],
    ["a dollar pattern of String.replace", "$&$1", "/things/%24%26%241"],
    ["a list", ["a", "b/c"], "/things/a,b%2Fc"],
  ])("encodes %s", (_name, id, expected) => {
    expect(fillPath("/things/{id}", { id })).toBe(expected);
    expect(new URL(`https://cloud.example${expected}`).pathname).toBe(expected);
  });

  test("fills every variable, each with its own value", () => {
    expect(fillPath("/a/{x}/b/{y}/{x}", { x: "1", y: "{x}" })).toBe("/a/1/b/%7Bx%7D/1");
  });

  test.each(["", ".", ".."])("rejects %j, which would change the path", (id) => {
    expect(() => fillPath("/things/{id}", { id })).toThrow(UsageError);
    expect(() => fillPath("/things/{id}", { id })).toThrow(`The path parameter \`id\` cannot be "${id}".`);
  });

  test.each([undefined, null])("rejects %s as missing", (id) => {
    expect(() => fillPath("/things/{id}", { id })).toThrow(UsageError);
    expect(() => fillPath("/things/{id}", { id })).toThrow("The path parameter `id` is missing.");
  });

  test("rejects a list with such an item", () => {
    expect(() => fillPath("/things/{id}", { id: ["a", ".."] })).toThrow(UsageError);
  });
});

describe("chooseTemplate", () => {
  const operation: Operation = {
    id: "getThing",
    method: "GET",
    path: "/things/{thing}",
    paths: [["/boxes/{box}/things/{thing}", "box", "thing"], ["/things/{thing}", "thing"], ["/own/things"]],
  };

  test.each<[string, Record<string, unknown>, string]>([
    ["the canonical path", { thing: "1" }, "/things/{thing}"],
    ["the path with most parameters", { thing: "1", box: "2" }, "/boxes/{box}/things/{thing}"],
    ["null as not given", { thing: "1", box: null }, "/things/{thing}"],
    ["the path without parameters", {}, "/own/things"],
    ["a path only when complete", { box: "2" }, "/own/things"],
    ["a path with an empty value, which is then refused", { thing: "1", box: "" }, "/boxes/{box}/things/{thing}"],
  ])("takes %s", (_name, values, expected) => {
    expect(chooseTemplate(operation, values)).toBe(expected);
  });

  test("takes the canonical path when none is complete, or there is no other", () => {
    expect(chooseTemplate({ ...operation, paths: [["/boxes/{box}", "box"]] }, {})).toBe("/things/{thing}");
    const { paths, ...single } = operation;
    expect(chooseTemplate(single, {})).toBe("/things/{thing}");
  });
});

test("half a surrogate pair is refused", () => {
  expect(() => fillPath("/things/{id}", { id: "\ud800" })).toThrow(UsageError);
});

test.each(["constructor", "__proto__"])("a path parameter called %s is not there before it is given", (name) => {
  const operation = { path: "/things", paths: [[`/things/{${name}}`, name], ["/things"]] } as unknown as Operation;
  expect(chooseTemplate(operation, {})).toBe("/things");
  expect(chooseTemplate(operation, Object.fromEntries([[name, "a"]]))).toBe(`/things/{${name}}`);
  expect(() => fillPath(`/things/{${name}}`, {})).toThrow(UsageError);
});
