import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { moduleState } from "./module-state.ts";
import { written } from "./repository.ts";
import { parse } from "./syntax.ts";

test("no module of a package has state", () => {
  const modules = written("{packages,scripts}/*/src/**/*.ts");
  expect(modules.length).toBeGreaterThan(400);
  const found = modules.flatMap((path) => moduleState(parse(path)).map((what) => `${path}: ${what}`));
  // The mock prepares the published description once in a process: the result is always the same.
  expect(found.filter((text) => !text.endsWith(": variable publishedSpec"))).toEqual([]);
});

test.each([
  ["a variable", "let count = 0;", ["variable count"]],
  ["an empty collection", "const seen = new Map<string, number>();", ["collection seen"]],
  ["a collection for others", 'export const names = new Set(["a"]);', ["collection names"]],
  ["a set that grows", 'const names = new Set(["a"]);\nconst f = () => names.add("b");', ["changed constant names"]],
  ["a list that a function adds to", "const list = [];\nfunction f() { list.push(1); }", ["changed constant list"]],
  ["a field that a function sets", "const own = { a: 1 };\nfunction f() { own.a = 2; }", ["changed constant own"]],
  ["an element that a function deletes", "const o = {};\nconst f = () => { delete o.a; };", ["changed constant o"]],
  ["read-only values", 'const a = new Set(["a"]);\nexport const b: ReadonlySet<string> = new Set(["b"]);', []],
  ["a constant", "const limits = { module: 250 };\nconst f = () => { let own = limits.module; own += 1; };", []],
])("finds %s", (_what, text, found) => {
  expect(moduleState(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true))).toEqual(found);
});
