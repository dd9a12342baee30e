// Modules stay small: one that does not fit on a few screens has more than one concern.
import { expect, test } from "vitest";
import { read, written } from "./repository.ts";

const limits = { module: 250, test: 400 };
const files = written("{packages,scripts,spec,examples,benchmarks}/**/*.{ts,mjs,cjs}");

function linesOver(limit: number, paths: readonly string[]): string[] {
  return paths
    .map((path) => [path, read(path).trimEnd().split("\n").length] as const)
    .filter(([, lines]) => lines > limit)
    .map(([path, lines]) => `${path}: ${lines} lines, at most ${limit}`);
}

test("the files are found", () => {
  expect(files.length).toBeGreaterThan(800);
});

test("no module is longer than the limit", () => {
  const modules = files.filter((path) => !/\/test\/|\.test\.ts$/.test(path));
  expect(linesOver(limits.module, modules)).toEqual([]);
});

test("no test is longer than its limit", () => {
  expect(linesOver(limits.test, files)).toEqual([]);
});
