import type { Diff } from "../core/change.ts";
import { changeLists } from "../report/markdown.ts";

const title = "# Changes of the API\n";

const introduction =
  "\nWhat has changed in the description of the API, release by release. Written by `npm run spec:changes` from the description itself;\n" +
  "do not edit. What has changed in a package besides is in its `CHANGELOG.md`.\n";

/**
 * The history with the section of a version at its top, in place of the one that it may have already.
 * @param history The file as it is; empty when there is none.
 */
export function withSection(history: string, version: string, diff: Diff, isFirstRelease: boolean): string {
  const heading = `## ${version}`;
  const body = diff.impact === "none" ? "No changes.\n" : changeLists(diff.changes, isFirstRelease);
  const others = sectionsOf(history).filter((section) => section.split("\n", 1)[0] !== heading);
  return `${[title + introduction, `${heading}\n\n${body}`, ...others].join("\n").trimEnd()}\n`;
}

function sectionsOf(history: string): string[] {
  return history
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith("## "))
    .map((section) => `${section.trimEnd()}\n`);
}
