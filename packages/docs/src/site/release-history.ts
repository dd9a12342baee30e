import type { NamedTexts } from "./decision-pages.ts";
import { code } from "./markdown.ts";
import { ContentError, lineAt, type SitePage } from "./page.ts";

/** Files of the repository that say what each release has changed. */
export interface ReleaseFiles {
  /** The `CHANGELOG.md` of each published package. */
  readonly changelogs: readonly string[];
  /** Changesets that wait for the next release. */
  readonly changesets: NamedTexts;
  /** The history of the API, `spec/CHANGES.md`; `undefined` before the first release. */
  readonly apiChanges: string | undefined;
}

const histories: Readonly<Record<string, (files: ReleaseFiles) => string>> = {
  next: nextRelease,
  packages: packageReleases,
  api: apiReleases,
};

/**
 * Puts the history of releases into a page, in place of `<!-- history: packages -->`, `api` and `next`.
 * @throws {ContentError} for an unknown name.
 */
export function insertHistory(page: SitePage, files: ReleaseFiles): SitePage {
  const body = page.body.replaceAll(/^<!-- history: (\S+) -->$/gm, (_whole, name: string, offset: number) => {
    const history = Object.hasOwn(histories, name) ? histories[name] : undefined;
    if (history === undefined) throw new ContentError(page, lineAt(page.body, offset), `has no history ${name}`);
    return history(files);
  });
  return { ...page, body };
}

/** Lists the changesets: their level, which is the same for all packages that they name, and their text. */
function nextRelease({ changesets }: ReleaseFiles): string {
  const entries = [...changesets.values()].map((text) => {
    const [head = "", front = ""] = /^---\r?\n([\s\S]*?)\r?\n---\s*/.exec(text) ?? [];
    const bumps = [...front.matchAll(/^["']?([^"':\s]+)["']?\s*:\s*["']?(\w+)/gm)];
    const names = bumps.map(([, name = ""]) => code(name)).join(", ");
    return `### ${capitalized(bumps[0]?.[2] ?? "no release")}\n\n${names}\n\n${text.slice(head.length).trim()}`;
  });
  return entries.length === 0 ? "Nothing waits for the next version." : entries.join("\n\n");
}

/** Lists the versions, newest first as in the changelogs, and under each of them the packages with their changes. */
function packageReleases({ changelogs }: ReleaseFiles): string {
  const versions = new Map<string, string[]>();
  for (const changelog of changelogs) {
    const [title = "", ...sections] = changelog.split(/^## /m);
    const name = /^# (.+)$/m.exec(title)?.[1] ?? "";
    for (const section of sections) {
      const [version = "", ...lines] = section.split("\n");
      const text = lines
        .join("\n")
        .trim()
        .replaceAll(/^### (.+)$/gm, "$1:");
      versions.set(version.trim(), [...(versions.get(version.trim()) ?? []), `#### ${code(name)}\n\n${text}`]);
    }
  }
  return [...versions].map(([version, texts]) => `### ${version}\n\n${texts.join("\n\n")}`).join("\n\n");
}

/** Returns the history of the API without its title, a level deeper. */
function apiReleases({ apiChanges }: ReleaseFiles): string {
  const sections = (apiChanges ?? "").split(/^(?=## )/m).slice(1);
  if (sections.length === 0) return "The history begins with the first release of the packages.";
  return sections.map((section) => `#${section.trim()}`).join("\n\n");
}

function capitalized(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
