// The path of a test leads to what it tests. Tests of a whole package lie in the root of test, or in folders that src does not have.
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { absolute, read, workspacePackages, written } from "./repository.ts";

const packages = workspacePackages()
  .map(({ directory }) => directory)
  .filter((directory) => existsSync(absolute(`${directory}/src`)));

/** Returns the paths of tests below `test/`, without the topic in `name.topic.test.ts`. */
function testsIn(directory: string): string[] {
  const names = written(`${directory}/test/**/*.test.ts`).map((path) => path.slice(`${directory}/test/`.length));
  return names.map((path) => posix.join(posix.dirname(path), posix.basename(path).split(".")[0] ?? ""));
}

/** Returns the paths of modules and folders below `src/`, without endings. */
function subjectsIn(directory: string): Set<string> {
  const modules = written(`${directory}/src/**/*.{ts,cjs}`).map((path) =>
    path.slice(`${directory}/src/`.length).replace(/\.(?:d\.cts|cjs|ts)$/, ""),
  );
  return new Set(modules.flatMap((path) => [path, posix.dirname(path)]));
}

describe.each(packages)("%s", (directory) => {
  const subjects = subjectsIn(directory);
  const byName = Map.groupBy(subjects, (path) => posix.basename(path));

  test("a test in a folder of src has the name of a module or folder there", () => {
    const folders = new Set([...subjects].map((path) => posix.dirname(path)).filter((path) => path !== "."));
    const strays = testsIn(directory).filter((path) => folders.has(posix.dirname(path)) && !subjects.has(path));
    expect(strays).toEqual([]);
  });

  test("a test in the root has not the name of a module in a folder", () => {
    const strays = testsIn(directory)
      .filter((path) => !path.includes("/") && !subjects.has(path) && byName.has(path))
      .map((path) => `${path}: see ${byName.get(path)?.join(", ")}`);
    expect(strays).toEqual([]);
  });

  test("every test is included in a configuration of vitest", () => {
    const included = written(`${directory}/vitest*.config.ts`).flatMap((path) => {
      const [, list] = /\binclude: \[(".*?")\]/.exec(read(path)) ?? [undefined, '"**/*.test.ts"'];
      return [...list.matchAll(/"(.*?)"/g)].map(([, pattern = ""]) => `${directory}/${pattern}`);
    });
    const tests = written(`${directory}/test/**/*.test.ts`);
    expect(tests.filter((path) => !included.some((pattern) => posix.matchesGlob(path, pattern)))).toEqual([]);
  });
});
