import { describe, expect, test } from "vitest";
import { chooseTemplate, fillPath } from "../../../src/core/request/path.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import { UsageError } from "../../../src/errors/index.ts";

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
