// The rules of the house for the inside of packages.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importsIn, wrongDirections } from "./directions.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const packages = globSync("{packages,scripts}/*/src", { cwd: root }).sort();
const sourcesOf = (folder: string) => globSync("**/*.{ts,cjs}", { cwd: join(root, folder) });
const readSource = (folder: string, file: string) => readFileSync(join(root, folder, file), "utf8");

test("the packages are found", () => {
  expect(packages.length).toBeGreaterThan(8);
});

describe.each(packages)("%s", (folder) => {
  const files = sourcesOf(folder);
  // Imports inside the texts that a generator writes lead to no file here.
  const exists = (target: string) => existsSync(join(root, folder, target));
  const imports = new Map(files.map((file) => [file, importsIn(file, readSource(folder, file)).filter(exists)]));

  test("imports in one direction, types included", () => {
    expect(wrongDirections(imports)).toEqual([]);
  });

  test("imports what is generated in entries alone", () => {
    const isGenerated = (file: string) => file.startsWith("generated/");
    const importers = [...imports].filter(
      ([file, targets]) => posix.dirname(file) !== "." && !isGenerated(file) && targets.some(isGenerated),
    );
    expect(importers.map(([file]) => file)).toEqual([]);
  });
});

test("no package imports another one by path, nor do its tests", () => {
  const folders = globSync("{packages,scripts}/*/package.json", { cwd: root }).map((file) => posix.dirname(file));
  const outside = folders.flatMap((folder) =>
    globSync("{src,test}/**/*.ts", { cwd: join(root, folder), exclude: ["**/fixtures/**"] }).flatMap((file) =>
      importsIn(file, readSource(folder, file))
        .filter((target) => target.startsWith("../") && existsSync(join(root, folder, target)))
        .map((target) => `${folder}/${file} imports ${posix.join(folder, target)}`),
    ),
  );
  // The configuration that all tests share, in its own test.
  expect(outside).toEqual(["scripts/verify/test/vitest-shared.test.ts imports vitest.shared.ts"]);
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
