import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, readDocument } from "@enapter/http-api-openapi";
import { type Base, findBase } from "../base/base.ts";
import { BaseError } from "../base/base-error.ts";
import { compare } from "../compare/compare.ts";
import type { Diff } from "../core/change.ts";
import { publishedPackages } from "../release/changesets.ts";

/** Input of the commands about changes of the description. */
export interface Comparison {
  readonly repository: string;
  readonly base: Base;
  readonly next: OpenApiDocument;
  readonly diff: Diff;
  /** The published packages. */
  readonly packages: readonly string[];
  /** The version that they have in the working tree. */
  readonly version: string;
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Paths of the programs that a comparison runs. */
export interface ComparisonTools {
  /** The TypeScript compiler. */
  readonly compiler: string;
  /** Redocly's command line. */
  readonly redocly: string;
}

/** The programs among the root's dependencies. */
export const installedTools: ComparisonTools = {
  compiler: join(root, "node_modules/typescript/bin/tsc"),
  redocly: join(root, "node_modules/@redocly/cli/bin/cli.js"),
};

/**
 * Compares the bundle in the working tree with a base.
 * @param wanted As of `findBase`.
 * @param beforeRelease Finds another base where nothing was released yet. Default: compare with nothing.
 * @throws {BaseError} as `findBase` does.
 */
export async function compareWith(
  wanted: string | undefined,
  { repository, tools }: Pick<CommandSurroundings, "repository" | "tools">,
  beforeRelease?: (repository: string, base: Base) => Promise<Base>,
): Promise<Comparison> {
  const found = await findBase(repository, wanted);
  const base = (found.isFirstRelease && (await beforeRelease?.(repository, found))) || found;
  const next = await readDocument(join(repository, "spec/dist/openapi.json"));
  const manifest = JSON.parse(await readFile(join(repository, "spec/package.json"), "utf8")) as { version: string };
  return {
    repository,
    base,
    next,
    diff: await compare(base.document, next, tools.compiler),
    packages: await publishedPackages(repository),
    version: manifest.version,
  };
}

/** Surroundings of a command: folder and output. */
export interface CommandSurroundings {
  /** Folder with the bundle, the packages and the git history. */
  readonly repository: string;
  readonly tools: ComparisonTools;
  /** Writes results. */
  readonly write: (text: string) => void;
  /** Writes what is about the results. */
  readonly warn: (text: string) => void;
  /** Width of the terminal. */
  readonly columns: number;
}

/** A command: parameters in, exit code out. */
export type Command = (parameters: readonly string[], surroundings: CommandSurroundings) => Promise<number>;

/** Runs a command on this repository. A mistake of the person who calls it is one line, not a stack, and exit code 2. */
export async function runCommand(command: Command): Promise<void> {
  const surroundings: CommandSurroundings = {
    repository: root,
    tools: installedTools,
    write: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
    columns: process.stdout.columns ?? 120,
  };
  try {
    process.exitCode = await command(process.argv.slice(2), surroundings);
  } catch (error) {
    const isUsage =
      error instanceof BaseError || String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
    if (!isUsage) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
