import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importsIn, wrongDirections } from "./directions.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|cjs)$/.test(file));
const imports = new Map(files.map((file) => [file, importsIn(file, readFileSync(join(source, file), "utf8"))]));

test("the sources import in one direction, types included", () => {
  expect(wrongDirections(imports)).toEqual([]);
});

test("the root of the sources holds the entries only", () => {
  expect(files.filter((file) => !file.includes("/")).sort()).toEqual(["cli.ts", "index.ts"]);
});

test.each([
  ["a file of a parent folder", { "a/b/c.ts": ["a/d.ts"] }, ["a/b/c.ts imports a/d.ts of a parent folder"]],
  ["a file of the root", { "a/b.ts": ["c.ts"] }, ["a/b.ts imports c.ts of a parent folder"]],
  ["two files", { "a/b.ts": ["a/c.ts"], "a/c.ts": ["a/b.ts"] }, ["circle: a/b.ts -> a/c.ts -> a/b.ts"]],
  ["two folders", { "a/b.ts": ["c/d.ts"], "c/e.ts": ["a/f.ts"] }, ["circle: a -> c -> a"]],
  ["folders in folders", { "x/a/b.ts": ["x/c/d/e.ts"], "x/c/f.ts": ["x/a/g.ts"] }, ["circle: x/a -> x/c -> x/a"]],
  ["nothing wrong", { "index.ts": ["a/b.ts"], "a/b.ts": ["a/c/d.ts", "e/f.ts"], "a/c/d.ts": ["e/f.ts"] }, []],
])("finds %s", (_what, graph, problems) => {
  expect(wrongDirections(new Map(Object.entries(graph)))).toEqual(problems);
});

test("imports of types and late imports count", () => {
  const text =
    'import type { A } from "../a.ts";\nexport { B } from "./b.ts";\nimport "./c.ts";\nawait import("./d.ts");\n';
  expect(importsIn("x/y.ts", text)).toEqual(["a.ts", "x/b.ts", "x/c.ts", "x/d.ts"]);
});
