/** Versions of the packages, and of the description that they were made from. */
export interface VersionRow {
  /** Version of the packages, which share one. */
  readonly packages: string;
  /** `info.version` of the description. */
  readonly description: string;
}

const start =
  "<!-- Generated from scripts/release/src/versions.json by scripts/release/src/version.ts. Do not edit. -->";
const end = "<!-- End of what is generated -->";

/** The rows with one for a version of the packages, newest first. A row that is there already is corrected. */
export function recordVersion(rows: readonly VersionRow[], row: VersionRow): readonly VersionRow[] {
  return [row, ...rows.filter(({ packages }) => packages !== row.packages)];
}

/** The rows as a table in Markdown. */
export function versionsTable(rows: readonly VersionRow[]): string {
  const lines = rows.map(({ packages, description }) => `| ${packages} | ${description} |`);
  return ["| Packages | API description |", "| --- | --- |", ...lines].join("\n");
}

/**
 * A document with the table between its marks.
 * @throws {Error} when the marks are not there.
 */
export function withVersionsTable(document: string, rows: readonly VersionRow[]): string {
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from === -1 || to < from) throw new Error(`There is no place for the table of versions: ${start} … ${end}`);
  return `${document.slice(0, from)}${start}\n\n${versionsTable(rows)}\n\n${document.slice(to)}`;
}
