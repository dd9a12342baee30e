/** The changelog of a package. */
export interface Changelog {
  /** Name of the package. */
  readonly name: string;
  /** CHANGELOG.md as changesets writes it. */
  readonly text: string;
}

/**
 * Returns the news of a version, package by package, as Markdown. Lines that only say which of our packages came along are left out,
 * and so are packages with nothing else.
 * @throws {Error} when no changelog has the version: then it is not one that changesets made.
 */
export function releaseNotes(version: string, changelogs: readonly Changelog[]): string {
  const sections = changelogs.map(({ name, text }) => ({ name, section: sectionOf(version, text) }));
  if (sections.every(({ section }) => section === undefined)) {
    throw new Error(`No changelog has a section for ${version}.`);
  }
  return sections
    .map(({ name, section = "" }) => ({ name, news: newsOf(section) }))
    .filter(({ news }) => news !== "")
    .map(({ name, news }) => `## ${name}\n\n${news}\n`)
    .join("\n");
}

function sectionOf(version: string, text: string): string | undefined {
  const [, ...sections] = text.split(/^## /m);
  const found = sections.find((section) => section.split("\n", 1)[0]?.trim() === version);
  return found?.slice(found.indexOf("\n") + 1);
}

/** Lines of changesets without news: packages that came along, or a package that only did so itself. */
const noNews = /^\s*- (Updated dependencies|@\S+\/\S+@\d\S*$)|^No changes in this release\.$/;

/** A section without those lines, and without headings over nothing. */
function newsOf(section: string): string {
  const lines = section.split("\n").filter((line) => !noNews.test(line));
  const parts = lines.join("\n").split(/^(?=### )/m);
  return parts
    .map((part) => part.trim())
    .filter((part) => !/^(### .*)?$/.test(part))
    .join("\n\n");
}
