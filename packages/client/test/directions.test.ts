import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** Files and folders by path, each with those that it imports. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns the imports between the modules below `src`, types included. */
function readImports(): Graph {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(root, name), "utf8");
      const specifiers = [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, specifier = ""]) => specifier);
      return [name, new Set(specifiers.map((each) => relative(root, resolve(root, dirname(name), each))))];
    }),
  );
}

/** Returns the imports between what lies directly in a folder. */
function importsIn(folder: string, files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  const childOf = (file: string) => {
    const path = relative(folder, file);
    return path.startsWith("..") || !path.includes(sep) ? undefined : path.slice(0, path.indexOf(sep));
  };
  for (const [file, imports] of files) {
    for (const imported of imports) {
      const from = childOf(file);
      const to = childOf(imported);
      if (from === undefined || to === undefined || from === to) continue;
      folders.set(from, (folders.get(from) ?? new Set()).add(to));
    }
  }
  return folders;
}

/** Returns the first circle that is found from each node on. */
function circles(graph: Graph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]) => {
    const start = path.indexOf(node);
    if (start >= 0) found.push([...path.slice(start), node].join(" -> "));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

const files = readImports();
/** Whether one file lies in a folder around that of another one. */
const isAround = (file: string, other: string) =>
  dirname(file) !== dirname(other) && ["", ...ancestorsOf(other)].includes(dirname(file).replace(/^\.$/, ""));

test("finds circles and what is between folders", () => {
  const graph = new Map(Object.entries({ "a/x.ts": new Set(["b/y.ts"]), "b/y.ts": new Set(["a/z.ts"]) }));
  expect(circles(graph)).toEqual([]);
  expect(circles(importsIn("", graph))).toEqual(["a -> b -> a"]);
});

test("the modules are read", () => {
  expect(files.size).toBeGreaterThan(100);
  expect([...files.values()].flatMap((imports) => [...imports]).filter((file) => !files.has(file))).toEqual([]);
});

test("no module imports one of a folder around it", () => {
  const upward = [...files].flatMap(([file, imports]) =>
    [...imports].filter((imported) => isAround(imported, file)).map((imported) => `${file} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});

test("no modules import each other in a circle", () => {
  expect(circles(files)).toEqual([]);
});

test("no folders import each other in a circle", () => {
  const folders = new Set(["", ...[...files.keys()].flatMap(ancestorsOf)]);
  expect(
    [...folders].flatMap((folder) => circles(importsIn(folder, files)).map((each) => `${folder}: ${each}`)),
  ).toEqual([]);
});

test("what is generated is imported by entries alone", () => {
  const importers = [...files].filter(
    ([file, imports]) =>
      dirname(file) !== "." &&
      !file.startsWith("generated") &&
      [...imports].some((imported) => imported.startsWith("generated")),
  );
  expect(importers.map(([file]) => file)).toEqual([]);
});

function ancestorsOf(file: string): string[] {
  const folder = dirname(file);
  return folder === "." ? [] : [folder, ...ancestorsOf(folder)];
}
