import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/core/operation.ts";
import { choosePath, fillPath } from "../../src/core/path.ts";
import { UsageError } from "../../src/errors/index.ts";

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

  test.each([undefined, null, {}, () => "x"])("rejects %s as missing", (id) => {
    expect(() => fillPath("/things/{id}", { id })).toThrow(UsageError);
    expect(() => fillPath("/things/{id}", { id })).toThrow("The path parameter `id` is missing.");
  });

  test("rejects a list with such an item", () => {
    expect(() => fillPath("/things/{id}", { id: ["a", ".."] })).toThrow(UsageError);
  });
});

describe("choosePath", () => {
  const operation: Operation = {
    id: "getThing",
    method: "GET",
    path: "/things/{thing}",
    variants: [
      { id: "getBoxThing", path: "/boxes/{box}/things/{thing}" },
      { id: "getOwnThing", path: "/own/things" },
    ],
  };

  test.each<[string, Record<string, unknown>, { id: string; path: string }]>([
    ["the canonical path", { thing: "1" }, { id: "getThing", path: "/things/1" }],
    ["the path with most parameters", { thing: "1", box: "2" }, { id: "getBoxThing", path: "/boxes/2/things/1" }],
    ["null as not given", { thing: "1", box: null }, { id: "getThing", path: "/things/1" }],
    ["the path without parameters", {}, { id: "getOwnThing", path: "/own/things" }],
    ["a variant only when complete", { box: "2" }, { id: "getOwnThing", path: "/own/things" }],
  ])("takes %s", (_name, values, expected) => {
    expect(choosePath(operation, values)).toEqual(expected);
  });

  test("takes the earlier path when two have as many parameters", () => {
    const either: Operation = { ...operation, variants: [{ id: "getCrate", path: "/crates/{crate}" }] };
    expect(choosePath(either, { thing: "1", crate: "2" })).toEqual({ id: "getThing", path: "/things/1" });
  });

  test("names the missing parameter of the canonical path when no path is complete", () => {
    const { variants, ...rest } = operation;
    const incomplete: Operation = { ...rest, variants: variants?.slice(0, 1) ?? [] };
    expect(() => choosePath(incomplete, { box: "2" })).toThrow("The path parameter `thing` is missing.");
  });

  test("an empty value does not silently fall back to another path", () => {
    expect(() => choosePath(operation, { thing: "1", box: "" })).toThrow(/`box` cannot be ""/);
  });
});

test("half a surrogate pair is refused", () => {
  expect(() => fillPath("/things/{id}", { id: "\ud800" })).toThrow(UsageError);
});
