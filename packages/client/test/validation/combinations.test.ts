import { describe, expect, test } from "vitest";
import { allOf, anyOf, lazy, not, nullable, oneOf } from "../../src/validation/combinations.ts";
import { array, object, record } from "../../src/validation/containers.ts";
import type { Check } from "../../src/validation/report.ts";
import { bounded, integer, nothing, number, oneValueOf, string } from "../../src/validation/scalars.ts";
import { findIssues } from "../../src/validation/schema.ts";
import type { Path } from "./support.ts";

type Case = [name: string, check: Check, value: unknown, issues: [path: Path, message: string][]];

function run(_name: string, check: Check, value: unknown, issues: Case[3]): void {
  expect(findIssues(check, value)).toEqual(issues.map(([path, message]) => ({ path, message })));
}

const user = object({ name: string, password: string }, ["name", "password"]);
const key = object({ key: string, chain: string }, ["key", "chain"]);
const point = object({ type: oneValueOf(["point"]), x: number, y: number }, ["type", "x", "y"]);
const place = object({ type: oneValueOf(["place"]), name: string }, ["type", "name"]);

describe("nullable", () => {
  test.each<Case>([
    ["null", nullable(string), null, []],
    ["a value", nullable(string), "a", []],
    ["another kind", nullable(string), 1, [[[], "is not a string or null"]]],
    ["one of several kinds", nullable(anyOf([string, number])), true, [[[], "is not a string, a number or null"]]],
    ["an issue further in", nullable(user), { name: "a" }, [[["password"], "is missing"]]],
    ["undefined", nullable(string), undefined, [[[], "is not a string or null"]]],
  ])("%s", run);
});

describe("anyOf", () => {
  test.each<Case>([
    ["the first", anyOf([string, number]), "a", []],
    ["the last", anyOf([string, number]), 1, []],
    ["both", anyOf([integer, number]), 1, []],
    ["none", anyOf([string, number, nothing]), true, [[[], "is not a string, a number or null"]]],
    [
      "none, nested",
      anyOf([anyOf([string, number]), nullable(array())]),
      true,
      [[[], "is not a string, a number, a list or null"]],
    ],
    ["the one of this kind", anyOf([string, array(string)]), ["a", 1], [[[1], "is not a string"]]],
    ["a value that is listed", anyOf([oneValueOf(["auto"]), number]), "manual", [[[], 'is not "auto" or a number']]],
    ["the one with the fewest issues", anyOf([user, key]), { name: "a" }, [[["password"], "is missing"]]],
    ["the one that its tag names", anyOf([point, place]), { type: "place" }, [[["name"], "is missing"]]],
    ["no favourite", anyOf([user, key]), {}, [[[], "fits none of the documented alternatives"]]],
  ])("%s", run);

  test("an issue of a part that another alternative takes is forgotten", () => {
    expect(findIssues(array(anyOf([user, key])), [{ key: "a", chain: "b" }, 1])).toEqual([
      { path: [1], message: "is not an object" },
    ]);
  });
});

describe("oneOf", () => {
  const overlapping = oneOf([integer, bounded(number, { minimum: 3 })]);
  test.each<Case>([
    ["the first", overlapping, 1, []],
    ["the last", overlapping, 3.5, []],
    ["both", overlapping, 4, [[[], "fits more than one of the documented alternatives"]]],
    ["none", overlapping, "a", [[[], "is not an integer or a number"]]],
    ["the one of this kind", oneOf([string, user]), { name: 1, password: "" }, [[["name"], "is not a string"]]],
  ])("%s", run);
});

describe("allOf", () => {
  const both = allOf([object({ a: string }, ["a"]), object({ b: number }, ["b"])]);
  test.each<Case>([
    ["all", both, { a: "a", b: 1 }, []],
    ["the first fails", both, { a: 1, b: 1 }, [[["a"], "is not a string"]]],
    [
      "each fails",
      both,
      {},
      [
        [["a"], "is missing"],
        [["b"], "is missing"],
      ],
    ],
    ["another kind is said once", both, "a", [[[], "is not an object"]]],
  ])("%s", run);
});

describe("not", () => {
  test.each<Case>([
    ["another value", not(oneValueOf(["a"])), "b", []],
    ["the value", not(oneValueOf(["a"])), "a", [[[], "is what it must not be"]]],
    ["twice", not(not(string)), "a", []],
    ["twice, another kind", not(not(string)), 1, [[[], "is what it must not be"]]],
  ])("%s", run);
});

describe("lazy", () => {
  const tree: Check = object({ name: string, children: array(lazy(() => tree)), byName: record(lazy(() => tree)) });

  test("checks a schema that contains itself", () => {
    const value = { name: "a", children: [{ name: "b", byName: { c: { name: 1 } } }] };
    expect(findIssues(tree, value)).toEqual([
      { path: ["children", 0, "byName", "c", "name"], message: "is not a string" },
    ]);
  });

  test("is not defined before it is used", () => {
    expect(() => lazy(() => expect.fail("too early"))).not.toThrow();
  });

  test("data that is nested without end is an issue, not an overflow", () => {
    const levels = 200_000;
    const issues = findIssues(tree, JSON.parse('{"children":['.repeat(levels) + "]}".repeat(levels)));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toBe("is nested too deeply");
    expect(issues[0]?.path).toHaveLength(202);
  });

  test("so is data that contains itself", () => {
    const value: { children: unknown[] } = { children: [] };
    value.children.push(value);
    expect(findIssues(tree, value).map(({ message }) => message)).toEqual(["is nested too deeply"]);
  });
});
