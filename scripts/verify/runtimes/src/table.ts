import { isGood, type SuiteReport } from "./run-suite.ts";
import type { Runtime } from "./runtime.ts";

const failed = "FAILED";
const missing = "-";

/** One row for each check, one column for each runtime, and how long each took in all. */
export function resultsTable(reports: readonly SuiteReport[]): string {
  const checks = [...new Set(reports.flatMap(({ results }) => results.map(({ check }) => check)))];
  const rows = [
    ["", ...reports.map(({ runtime }) => runtime)],
    ...checks.map((check) => [check, ...reports.map((report) => cell(report, check))]),
    ["seconds", ...reports.map(({ milliseconds }) => (milliseconds / 1000).toFixed(1))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** Returns the failures by runtime, or an empty text. */
export function complaints(reports: readonly SuiteReport[]): string {
  const lines = reports.flatMap(({ runtime, results, problem }) => [
    ...results.flatMap(({ check, error }) => (error === undefined ? [] : [`${runtime}, ${check}: ${error}`])),
    ...(problem === undefined ? [] : [`${runtime}: ${problem}`]),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

/** Returns the known failures, or an empty text. */
export function knownDefects(runtimes: readonly Pick<Runtime, "name" | "known">[]): string {
  return runtimes
    .flatMap(({ name, known = {} }) =>
      Object.entries(known).map(([check, why]) => `Known: ${name}, ${check}: ${why}\n`),
    )
    .join("");
}

/** The closing line, which counts runtimes. */
export function summary(reports: readonly SuiteReport[]): string {
  const good = reports.filter(isGood).length;
  return `Runtimes: ${good} passed, ${reports.length - good} failed\n`;
}

function cell({ results }: SuiteReport, check: string): string {
  const result = results.find((candidate) => candidate.check === check);
  return result === undefined ? missing : (result.word ?? failed);
}
