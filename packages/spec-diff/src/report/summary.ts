import type { DiffReport } from "./report.ts";

/** The report in a line: `major (1 major, 2 minor, 0 patch)`. */
export function summaryLine({ diff: { impact, changes } }: DiffReport): string {
  if (impact === "none") return "nothing changed that anybody can notice";
  const counts = (["major", "minor", "patch"] as const).map(
    (kind) => `${changes.filter((change) => change.impact === kind).length} ${kind}`,
  );
  return `${impact} (${counts.join(", ")})`;
}
