import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { BaseError } from "../base/base-error.ts";
import { type Diff, type Impact, weight, worst } from "../core/change.ts";
import { canonical } from "../core/json.ts";
import { changeLists } from "../report/markdown.ts";

/** A changeset of the repository. */
interface Changeset {
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Impact>;
}

/** The packages that always have the same version: the published ones, all of which come from the description. */
export async function publishedPackages(repository: string): Promise<string[]> {
  const config = JSON.parse(await readFile(join(repository, ".changeset/config.json"), "utf8")) as {
    fixed?: string[][];
  };
  const packages = config.fixed?.flat() ?? [];
  if (packages.length === 0) throw new Error("`fixed` in .changeset/config.json names no packages.");
  return packages;
}

/** Reads the changesets of the repository, in the order of their files. */
async function readChangesets(repository: string): Promise<Changeset[]> {
  const directory = join(repository, ".changeset");
  const files = (await readdir(directory)).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(directory, file), "utf8");
      if (!/^---\r?\n([\s\S]*?\r?\n)?---/.test(text)) {
        throw new BaseError(
          `.changeset/${file} promises nothing: begin it with --- and a line such as "@scope/package": minor, and end that part with ---.`,
        );
      }
      return { file, bumps: parseBumps(text) };
    }),
  );
}

/** The bumps in the front matter of a changeset. */
export function parseBumps(text: string): Map<string, Impact> {
  const [, matter = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const lines = [...matter.matchAll(/^\s*["']?([^"':\s]+)["']?\s*:\s*["']?(patch|minor|major)["']?\s*$/gm)];
  return new Map(lines.map(([, name = "", bump]) => [name, bump as Impact]));
}

/** Impact promised to users so far. */
export interface Promised {
  readonly impact: Impact | "none";
  /** Source of the promise: changeset files, or a version. */
  readonly by: readonly string[];
}

/**
 * Reads the impact that the changesets promise, or the version when they are used up already.
 * @param baseVersion Version of the packages at the base.
 * @param version Version of the packages now.
 */
export async function promised(
  repository: string,
  packages: readonly string[],
  baseVersion: string | undefined,
  version: string,
): Promise<Promised> {
  const changesets = await readChangesets(repository);
  const relevant = changesets.flatMap(({ file, bumps }) => {
    const impact = worst(packages.flatMap((name) => bumps.get(name) ?? []));
    return impact === "none" ? [] : [{ file, impact }];
  });
  const bump = baseVersion === undefined ? "none" : versionBump(baseVersion, version);
  return {
    impact: worst([bump, ...relevant.map(({ impact }) => impact)]),
    by: [...(bump === "none" ? [] : [`version ${version}`]), ...relevant.map(({ file }) => `.changeset/${file}`)],
  };
}

/** Returns the impact between two versions. */
export function versionBump(from: string, to: string): Impact | "none" {
  const numbers = (version: string) => version.split(/[-+]/, 1)[0]?.split(".").map(Number) ?? [];
  const [before, after] = [numbers(from), numbers(to)];
  const index = before.findIndex((number, position) => number !== after[position]);
  return index < 0 || (after[index] ?? 0) < (before[index] ?? 0)
    ? "none"
    : ((["major", "minor", "patch"] as const)[index] ?? "none");
}

/** Returns whether the promised impact covers the changes. */
export function isEnough(diff: Diff, promise: Promised): boolean {
  return weight(promise.impact) >= weight(diff.impact);
}

/** The changeset of a diff: its file name, which is the same for the same changes, and its text. */
export function changesetOf(diff: Diff, packages: readonly string[]): { file: string; text: string } {
  if (diff.impact === "none") throw new Error("Nothing changed, so there is nothing to promise.");
  const hash = createHash("sha256").update(canonical(diff.changes)).digest("hex").slice(0, 8);
  const bumps = packages.map((name) => `${JSON.stringify(name)}: ${diff.impact}\n`).join("");
  return { file: `spec-${hash}.md`, text: `---\n${bumps}---\n\n${titleOf(diff)}\n\n${changeLists(diff.changes)}` };
}

function titleOf({ changes }: Diff): string {
  const count = (impact: Impact) => changes.filter((change) => change.impact === impact).length;
  const parts = (
    [
      ["major", "breaking"],
      ["minor", "new"],
      ["patch", "about documentation"],
    ] as const
  ).flatMap(([impact, word]) => (count(impact) === 0 ? [] : [`${count(impact)} ${word}`]));
  return `Changes of the API description: ${parts.join(", ")}.`;
}

/** Files that an earlier run has written for an earlier state of the description. */
export async function staleChangesets(repository: string, current: string | undefined): Promise<string[]> {
  const files = await readdir(join(repository, ".changeset"));
  return files.filter((file) => /^spec-[0-9a-f]{8}\.md$/.test(file) && file !== current).sort();
}
