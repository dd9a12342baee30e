// The closing table of `npm test`, read from the logs that turbo keeps of every test task, fresh or from its cache.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { readManifest, root, workspacePackages } from "./project.mjs";

const logName = join(".turbo", "turbo-test.log");

/** Removes the logs of earlier runs, so that the summary counts only what this run ran or took from the cache. */
export function forgetTestLogs(directory = root) {
  for (const path of workspacePackages(directory)) rmSync(join(path, logName), { force: true });
}

/**
 * Counts of every `Tests` line of a Vitest log. A package may run Vitest more than once.
 *
 * @param {string} log
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(log) {
  const counts = { passed: 0, failed: 0 };
  for (const line of stripVTControlCharacters(log).split("\n")) {
    if (!/^(.*:\s)?\s*Tests\s+\d/.test(line)) continue;
    counts.passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
    counts.failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  }
  return counts;
}

/** Counts of the last run, one row a package that has a test task. `missing` marks a package that was not reached. */
export function collectTestCounts(directory = root) {
  return workspacePackages(directory)
    .map((path) => ({ path, manifest: readManifest(path) }))
    .filter(({ manifest }) => manifest.scripts?.test)
    .map(({ path, manifest }) => {
      const log = join(path, logName);
      if (!existsSync(log)) return { name: manifest.name, passed: 0, failed: 0, missing: true };
      return { name: manifest.name, ...countTests(readFileSync(log, "utf8")), missing: false };
    });
}

/** The table as text, with a closing line that states the total. */
export function formatTestSummary(rows, succeeded) {
  const width = Math.max(...rows.map((row) => row.name.length), 0);
  const lines = rows.map((row) => {
    const counts = row.missing ? "not run" : `${row.passed} passed${row.failed ? `, ${row.failed} failed` : ""}`;
    return `  ${row.name.padEnd(width)}  ${counts}`;
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const verdict = succeeded ? "All tests passed" : "Tests FAILED (the output above says which)";
  return [...lines, "", `${verdict}: ${sum("passed")} passed, ${sum("failed")} failed`].join("\n");
}
