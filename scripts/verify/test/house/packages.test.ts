import { existsSync, globSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { absolute, read, workspacePackages, written } from "./repository.ts";

const packages = workspacePackages();
const names = new Set(packages.map(({ manifest }) => manifest.name));

test("the packages are found", () => {
  expect(packages.length).toBeGreaterThan(13);
});

test("every package has a README of ten lines", () => {
  const readmes = [...packages.map(({ directory }) => directory), "scripts/bootstrap"].map((directory) => {
    const file = `${directory}/README.md`;
    return [file, existsSync(absolute(file)) ? read(file).split("\n").filter(Boolean).length : 0] as const;
  });
  expect(readmes.filter(([, lines]) => lines < 10)).toEqual([]);
});

describe.each(packages)("$directory", ({ directory, manifest }) => {
  test("exports named entries", () => {
    expect(Object.keys(manifest.exports ?? {}).filter((entry) => entry.includes("*"))).toEqual([]);
  });

  test("has nothing but entries in the root of src", () => {
    const entries = written(`${directory}/src/*.ts`);
    const modules = written(`${directory}/src/*/**/*.ts`);
    // Entries are named by the package's package.json, or started as programs.
    const named = JSON.stringify(manifest);
    const strays = entries.filter((path) => !named.includes(posix.basename(path, ".ts")) && !isStarted(path));
    expect(modules.length > 0 ? strays : []).toEqual([]);
  });

  test("depends on packages of the workspace as workspace:*", () => {
    const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(dependencies.filter(([name, range]) => names.has(name) && range !== "workspace:*")).toEqual([]);
  });
});

/** Tells whether a file outside of packages starts a module as a program. */
function isStarted(path: string): boolean {
  return globSync([".github/workflows/*.yml", "scripts/bootstrap/*.mjs"], { cwd: absolute(".") }).some((file) =>
    read(file).includes(path),
  );
}
