import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { BaseError } from "./base-error.ts";
import { git, isTopLevel } from "./git.ts";
import { compareVersions, listedRelease, remoteRelease, taggedRelease } from "./releases.ts";

/** Description that the current one is compared with. */
export interface Base {
  /** Name in reports: a tag, a revision, a file, or that there is none. */
  readonly name: string;
  /** True when nothing was released yet, so that no change can break a user. */
  readonly isFirstRelease: boolean;
  /** `undefined` where there is nothing to compare with. */
  readonly document: OpenApiDocument | undefined;
  /** The version that the packages had there, where it is known. */
  readonly version: string | undefined;
}

const bundle = "spec/dist/openapi.json";
const manifest = "spec/package.json";

/**
 * Finds the description to compare with.
 * @param wanted A git revision or a JSON file. Default: the last release, else none.
 * @throws {BaseError} when there is no description there, or this clone does not have the last release.
 */
export async function findBase(repository: string, wanted?: string): Promise<Base> {
  if (wanted === undefined) return (await lastRelease(repository)) ?? noBase(await nothing(repository));
  const file = resolve(wanted);
  if (!existsSync(file)) return atRevision(repository, wanted);
  const text = await readFile(file, "utf8");
  return { name: wanted, isFirstRelease: false, document: parse(text, wanted), version: undefined };
}

/**
 * The description in the last commit, for the time before the first release. None where nothing is committed.
 * @param base Base without a description.
 */
export async function lastCommit(repository: string, base: Base): Promise<Base> {
  if (!(await isTopLevel(repository))) return base;
  const isCommitted = (await git(repository, ["cat-file", "-e", `HEAD:${bundle}`])) !== undefined;
  if (!isCommitted) return base;
  return { ...(await atRevision(repository, "HEAD")), name: "the last commit (no release yet)", isFirstRelease: true };
}

async function lastRelease(repository: string): Promise<Base | undefined> {
  const tagged = await taggedRelease(repository);
  const proven = (await listedRelease(repository)) ?? (tagged ? undefined : await remoteRelease(repository));
  if (proven !== undefined && compareVersions(proven.version, tagged?.version ?? "") > 0) {
    throw new BaseError(`${proven.source} has version ${proven.version}, but ${await missingTag(repository)}`);
  }
  if (tagged !== undefined) return atRevision(repository, tagged.source);
  if (await isShallow(repository)) {
    throw new BaseError(
      `This is a shallow clone, so the last release cannot be found. ${fetchTags} --unshallow${depth}`,
    );
  }
  return undefined;
}

const fetchTags = "Run: git fetch --tags";
const depth = " (in a workflow: fetch-depth: 0)";

async function missingTag(repository: string): Promise<string> {
  if (!(await isTopLevel(repository))) {
    return "this is no git repository, so that release cannot be found. Use a clone, or name a JSON file to compare with.";
  }
  const isTagless = "this clone does not have the tag of that release.";
  return `${isTagless} ${fetchTags}${(await isShallow(repository)) ? ` --unshallow${depth}` : ""}`;
}

async function isShallow(repository: string): Promise<boolean> {
  if (!(await isTopLevel(repository))) return false;
  return (await git(repository, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
}

async function nothing(repository: string): Promise<string> {
  return (await isTopLevel(repository)) ? "nothing (no release yet)" : "nothing (no git repository)";
}

function noBase(name: string): Base {
  return { name, isFirstRelease: true, document: undefined, version: undefined };
}

async function atRevision(repository: string, revision: string): Promise<Base> {
  const text = await show(repository, revision, bundle);
  const { version } = JSON.parse(await show(repository, revision, manifest)) as { version?: string };
  return { name: revision, isFirstRelease: false, document: parse(text, `${revision}:${bundle}`), version };
}

async function show(repository: string, revision: string, path: string): Promise<string> {
  // A name such as --output=… is no revision.
  const commit = await git(repository, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (commit === undefined) {
    throw new BaseError(`${revision} is neither a git revision nor a file.`);
  }
  const text = await git(repository, ["show", `${commit.trim()}:${path}`]);
  if (text === undefined) throw new BaseError(`${revision} has no ${path}.`);
  return text;
}

function parse(text: string, name: string): OpenApiDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BaseError(`${name} is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || !("openapi" in value)) {
    throw new BaseError(`${name} is no OpenAPI description.`);
  }
  return value as OpenApiDocument;
}
