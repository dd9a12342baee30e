import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "../model/document.ts";

const run = promisify(execFile);

/** What the description is compared with. */
export interface Base {
  /** How it is called in reports: a tag, a revision, a file, or that there is none. */
  readonly name: string;
  /** `undefined` before the first release, when there is nothing to compare with. */
  readonly document: OpenApiDocument | undefined;
  /** The version that the packages had there, where it is known. */
  readonly version: string | undefined;
}

/** No such revision, no bundle in it, or no description in a file. */
export class BaseError extends Error {
  override readonly name = "BaseError";
}

const bundle = "spec/dist/openapi.json";
const manifest = "spec/package.json";

/** Tags as changesets makes them for a package of the fixed group. */
const tagPattern = /^@enapter\/http-api-client@(\d+)\.(\d+)\.(\d+)$/;

/**
 * Finds the description to compare with.
 * @param wanted A git revision or a JSON file. Default: the last release, else none.
 * @throws {BaseError} when there is no description there.
 */
export async function findBase(repository: string, wanted?: string): Promise<Base> {
  if (wanted === undefined) {
    const tag = await lastRelease(repository);
    if (tag !== undefined) return atRevision(repository, tag);
    return { name: await whyNothing(repository), document: undefined, version: undefined };
  }
  const file = resolve(wanted);
  if (!existsSync(file)) return atRevision(repository, wanted);
  const text = await readFile(file, "utf8");
  return { name: wanted, document: parse(text, wanted), version: undefined };
}

async function atRevision(repository: string, revision: string): Promise<Base> {
  const text = await show(repository, revision, bundle);
  const { version } = JSON.parse(await show(repository, revision, manifest)) as { version?: string };
  return { name: revision, document: parse(text, `${revision}:${bundle}`), version };
}

/** There is nothing to compare with before the first release. A clone without its tags only looks like that. */
async function whyNothing(repository: string): Promise<string> {
  const isShallow = await git(repository, ["rev-parse", "--is-shallow-repository"]);
  if (isShallow?.trim() === "true") {
    throw new BaseError(
      "This is a shallow clone, so the last release cannot be found. Run: git fetch --tags --unshallow (in a workflow: fetch-depth: 0)",
    );
  }
  return isShallow === undefined ? "nothing (no git repository)" : "nothing (no release yet)";
}

/** The tag of the highest version. Before-releases such as `1.0.0-next.1` do not count. */
async function lastRelease(repository: string): Promise<string | undefined> {
  const stdout = (await git(repository, ["tag", "--list", "@enapter/http-api-client@*"])) ?? "";
  const versions = stdout.split("\n").flatMap((tag) => {
    const match = tagPattern.exec(tag);
    return match === null ? [] : [{ tag, numbers: match.slice(1).map(Number) }];
  });
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((number, index) => (b[index] ?? 0) - number).find((difference) => difference !== 0) ?? 0;
  return versions.sort((a, b) => compare(a.numbers, b.numbers))[0]?.tag;
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

async function git(repository: string, parameters: string[]): Promise<string | undefined> {
  try {
    return (await run("git", parameters, { cwd: repository, maxBuffer: 256 * 1024 * 1024 })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new BaseError("git is not installed.");
    return undefined;
  }
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
