import { type ChangeGroup, grouped, someOf } from "../core/change.ts";
import type { DiffReport } from "./report.ts";
import { summaryLine } from "./summary.ts";

const narrowest = 20;

/**
 * The report as a table for people.
 * @param width Characters in a line.
 */
export function terminalReport(report: DiffReport, width: number): string {
  const { changes } = report.diff;
  const lines = [`Compared with ${report.base}: ${summaryLine(report)}`, ""];
  if (changes.length > 0) lines.push(...table(grouped(changes), width), "");
  const { secondOpinion } = report;
  if (secondOpinion !== undefined) {
    lines.push(`Second opinion: redocly diff says ${secondOpinion.impact}.`);
    for (const { subject, impact, ours, message } of secondOpinion.higher) {
      lines.push(`  ${subject}: ${impact} (ours: ${ours}). ${message}`);
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function table(groups: readonly ChangeGroup[], width: number): string[] {
  const title = "Operation or type";
  const first = ["Impact", ...groups.map(({ change }) => change.impact)];
  const second = [title, ...groups.map(({ subjects }) => subjectText(subjects))];
  const widths = [longest(first, 8), longest(second, 44)];
  const rest = Math.max(narrowest, width - widths.reduce((sum, one) => sum + one + 2, 0));
  const rows = groups.flatMap(({ change, subjects }) => {
    const places = subjects.length > 1 ? subjects : change.usedBy;
    const text = [
      `${change.what}${change.plane === "types" ? " (types)" : ""}`,
      `  why: ${change.why}`,
      ...(change.adapt === "" ? [] : [`  do: ${change.adapt}`]),
      ...(places.length === 0 ? [] : [`  in: ${someOf(places)}`]),
    ].flatMap((line) => wrap(line, rest));
    const subject = wrap(subjectText(subjects), widths[1] ?? narrowest);
    const height = Math.max(text.length, subject.length);
    return Array.from({ length: height }, (_, index) =>
      row([index === 0 ? change.impact : "", subject[index] ?? "", text[index] ?? ""], widths),
    );
  });
  return [row(["Impact", title, "What, why, and what to do"], widths), ...rows];
}

function subjectText(subjects: readonly [string, ...string[]]): string {
  return subjects.length === 1 ? subjects[0] : `${subjects.length} places`;
}

function longest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(...texts.map((text) => text.length)));
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join("  ")
    .trimEnd();
}

/** Breaks a line at spaces; what follows is indented like its beginning. */
function wrap(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.trim().split(" ")) {
    if (current !== "" && indent.length + current.length + 1 + word.length > width) {
      lines.push(indent + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, indent + current];
}
