import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { needsInstall } from "../../../bootstrap/install.mjs";
import { surroundingRepository, workspacePackages } from "../../../bootstrap/project.mjs";
import { collectTestCounts, countTests, forgetTestLogs, formatTestSummary } from "../../../bootstrap/test-summary.mjs";
import { turboEnvironment } from "../../../bootstrap/turbo.mjs";
import { makeProject } from "./project.mjs";

let project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

it("workspacePackages reads the list of pnpm-workspace.yaml and nothing after it", () => {
  project.write("packages/no-manifest/readme", "");
  expect(workspacePackages(project.root)).toEqual([join(project.root, "spec"), join(project.root, "packages/a")]);
});

describe("a git repository around the project", () => {
  const cacheOf = (directory) => turboEnvironment(directory).TURBO_CACHE;
  const inside = () => join(project.root, "packages/a");

  it("turns turbo's cache off, because git hashes nothing in an ignored folder", () => {
    project.write(".git/HEAD", "");
    const said = vi.spyOn(console, "error").mockReturnValue(undefined);
    expect(surroundingRepository(inside())).toBe(project.root);
    expect(cacheOf(inside())).toBe("local:,remote:");
    expect(said.mock.calls.flat().join("\n")).toMatch(/^No cache: .* run: git init$/);
    said.mockRestore();
  });

  it.each([".git/HEAD", ".git"])("is none where the project has its own: %s", (path) => {
    project.write(path, "");
    expect(surroundingRepository(project.root)).toBeUndefined();
    expect(cacheOf(project.root)).toBe(process.env.TURBO_CACHE);
  });

  it("is none in a folder without git", () => expect(surroundingRepository(inside())).toBeUndefined());
});

describe("needsInstall", () => {
  const sources = [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "spec/package.json",
    "packages/a/package.json",
  ];

  beforeEach(() => {
    project.write("node_modules/.modules.yaml", "");
    project.touch("node_modules/.modules.yaml", 10);
    for (const path of sources) project.touch(path, 0);
  });

  it("is false when nothing is newer than the last install", () => expect(needsInstall(project.root)).toBe(false));

  it.each(sources)("is true when %s is newer", (path) => {
    project.touch(path, 11);
    expect(needsInstall(project.root)).toBe(true);
  });

  it("is true when an install was never finished", () => {
    project.write("node_modules/.bin/turbo", "");
    const other = makeProject();
    other.write("node_modules/.bin/turbo", "");
    expect(needsInstall(other.root)).toBe(true);
    other.remove();
  });
});

describe("the summary of npm test", () => {
  it("adds up the Tests lines of a log, coloured or not", () => {
    const log =
      "\u001b[2m      Tests \u001b[22m \u001b[32m7 passed\u001b[39m (7)\n     Tests  1 failed | 2 passed (3)\n Test Files  4 passed (4)\n";
    expect(countTests(log)).toEqual({ passed: 9, failed: 1 });
  });

  it("lists each package with tests, and those that were not reached", () => {
    project.write("packages/a/.turbo/turbo-test.log", "      Tests  3 passed (3)\n");
    expect(formatTestSummary(collectTestCounts(project.root), false)).toBe(
      "  spec  not run\n  a     3 passed\n\nTests FAILED (the output above says which): 3 passed, 0 failed",
    );
  });

  it("forgets the logs of earlier runs", () => {
    project.write("packages/a/.turbo/turbo-test.log", "      Tests  3 passed (3)\n");
    forgetTestLogs(project.root);
    expect(collectTestCounts(project.root).every(({ missing }) => missing)).toBe(true);
  });

  it("says in its last line that all passed", () => {
    const rows = [{ name: "a", passed: 2, failed: 0, missing: false }];
    expect(formatTestSummary(rows, true).split("\n").at(-1)).toBe("All tests passed: 2 passed, 0 failed");
  });
});
