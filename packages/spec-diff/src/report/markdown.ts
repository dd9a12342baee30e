import { type Change, type ChangeGroup, grouped, someOf } from "../core/change.ts";
import type { DiffReport } from "./report.ts";
import { summaryLine } from "./summary.ts";

/** The report as Markdown, for a pull request. */
export function markdownReport(report: DiffReport): string {
  const { base, diff, secondOpinion } = report;
  const parts = [`Compared with ${base}: **${summaryLine(report)}**\n`];
  if (diff.changes.length > 0) parts.push(changeTable(grouped(diff.changes)));
  if (secondOpinion !== undefined) {
    const items = secondOpinion.higher.map(
      ({ subject, impact, ours, message }) => `- ${subject}: ${impact} (ours: ${ours}). ${message}\n`,
    );
    const list = items.length === 0 ? "" : `\n${items.join("")}`;
    parts.push(`Second opinion: \`redocly diff\` says ${secondOpinion.impact}.\n${list}`);
  }
  return parts.join("\n");
}

/** The changes as a table. */
function changeTable(groups: readonly ChangeGroup[]): string {
  const head = "| Impact | Operation or type | What | Why | How to adapt |\n| --- | --- | --- | --- | --- |\n";
  const rows = groups.map(({ change: { impact, what, why, adapt, plane }, subjects }) => {
    const kind = plane === "types" ? `${impact} (types)` : impact;
    return `| ${[kind, someOf(subjects), what, why, adapt].map(cell).join(" | ")} |\n`;
  });
  return head + rows.join("");
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}

/**
 * The changes as lists, the breaking ones first and each with what to do about it: for changelogs.
 * @param isFirstRelease Everything is new then, and one line says so.
 */
export function changeLists(changes: readonly Change[], isFirstRelease = false): string {
  if (isFirstRelease) return `The first release, with ${changes.length} operations.\n`;
  const titles = { major: "Breaking", minor: "New", patch: "Documentation" } as const;
  const sections = (["major", "minor", "patch"] as const).flatMap((impact) => {
    const entries = grouped(changes.filter((change) => change.impact === impact));
    if (entries.length === 0) return [];
    return [`**${titles[impact]}**\n\n${entries.map(listItem).join("")}`];
  });
  return sections.join("\n");
}

function listItem({ change: { what, why, adapt, impact }, subjects }: ChangeGroup): string {
  const because = impact === "patch" ? "" : ` (${why})`;
  const todo = adapt === "" ? "" : ` ${adapt}`;
  return `- ${someOf(subjects.map((subject) => `\`${subject}\``))}: ${what}${because}.${todo}\n`;
}
