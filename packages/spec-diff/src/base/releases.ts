import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { git, isTopLevel, remotes } from "./git.ts";

/** A version of the published packages. */
export interface Release {
  readonly version: string;
  /** Source of the version: a tag, a file or a remote. */
  readonly source: string;
}

/** Milliseconds after which a remote counts as one that cannot be reached. */
const remoteLimit = 10_000;

const packageName = "@enapter/http-api-client";

/** Tags as changesets makes them for a package of the fixed group. Pre-releases such as `1.0.0-next.1` do not count. */
const tagPattern = /^@enapter\/http-api-client@(\d+\.\d+\.\d+)$/;

/** The release with the highest version that this clone has a tag for; its source is the tag. */
export async function taggedRelease(repository: string): Promise<Release | undefined> {
  // A surrounding repository has releases of its own.
  if (!(await isTopLevel(repository))) return undefined;
  return highest(releasesIn((await git(repository, ["tag", "--list", `${packageName}@*`])) ?? ""));
}

/**
 * The last release that the files of the repository prove. The version in the manifest may be waiting for its release; each
 * lower one that a changelog, the history of the API or the table of versions lists has been released.
 */
export async function listedRelease(repository: string): Promise<Release | undefined> {
  const manifest = JSON.parse((await textOf(repository, "spec/package.json")) || "{}") as { version?: string };
  const listed = await Promise.all((await filesWithVersions(repository)).map((file) => versionsIn(repository, file)));
  return highest(listed.flat().filter(({ version }) => compareVersions(version, manifest.version ?? "") < 0));
}

/** The last release that a remote has a tag for. One that cannot be reached counts as one without tags. */
export async function remoteRelease(repository: string): Promise<Release | undefined> {
  const found = await Promise.all(
    (await remotes(repository)).map(async (remote) => {
      const listed = await git(repository, ["ls-remote", "--refs", remote, `refs/tags/${packageName}@*`], remoteLimit);
      const tags = (listed ?? "").replaceAll(/^.*\trefs\/tags\//gm, "");
      return releasesIn(tags).map(({ version }) => ({ version, source: `remote ${remote}` }));
    }),
  );
  return highest(found.flat());
}

/** Compares two versions by their numbers; negative where the first is lower. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [numbersOf(first), numbersOf(second)];
  return a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): number[] {
  return version.split(/[-+]/, 1)[0]?.split(".").map(Number) ?? [];
}

function highest(releases: readonly Release[]): Release | undefined {
  return releases.toSorted((a, b) => compareVersions(b.version, a.version))[0];
}

function releasesIn(tags: string): Release[] {
  return tags.split("\n").flatMap((tag) => {
    const version = tagPattern.exec(tag)?.[1];
    return version === undefined ? [] : [{ version, source: tag }];
  });
}

async function filesWithVersions(repository: string): Promise<string[]> {
  const packages = await readdir(join(repository, "packages")).catch(() => []);
  const changelogs = ["spec", ...packages.map((name) => `packages/${name}`)].map((name) => `${name}/CHANGELOG.md`);
  return [...changelogs, "spec/CHANGES.md", "scripts/release/src/versions.json"];
}

async function versionsIn(repository: string, file: string): Promise<Release[]> {
  const found = (await textOf(repository, file)).matchAll(/^(?:## |\s*"packages": ")(\d+\.\d+\.\d+)"?,?\s*$/gm);
  return [...found].map(([, version = ""]) => ({ version, source: file }));
}

async function textOf(repository: string, file: string): Promise<string> {
  return readFile(join(repository, file), "utf8").catch(() => "");
}
