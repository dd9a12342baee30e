import { parseArgs } from "node:util";
import { compareFiles, type Difference, describeDifference, writeFiles } from "@enapter/http-api-generator/output";
import type { FileHashes } from "../core/loaded-modules.ts";
import { problemText } from "../report/problem-text.ts";
import type { Refused, Regeneration } from "./regenerate.ts";
import { forgetStamp, hashOfData, isUpToDate, readStamp, takeStamp, writeStamp } from "./stamp.ts";

const help = `Usage: npm run generate [-- options]

Lints and bundles the description, regenerates everything that comes from it, and says what changed. A mistake in the
description stops it before anything is written.

  --check   write nothing: fail where a file is not what its sources give (npm run generate:check)
  --force   do the work even where nothing has changed since the last run
  --brief   say no more than which files changed, and nothing where none did
  --help    show this text
`;

interface Options {
  readonly check: boolean;
  readonly force: boolean;
  readonly brief: boolean;
  readonly help: boolean;
}

/** GenerateSurroundings of the command. */
export interface GenerateSurroundings {
  /** Directory of the repository. */
  readonly root: string;
  readonly print: (text: string) => void;
  /** Does the work, when there is work. */
  readonly regenerate: () => Promise<Regeneration | Refused>;
  /** The modules of the repository that have been loaded so far. */
  readonly loaded: () => FileHashes;
  /** Reports what the differences mean to users; undefined when there is nothing to report. */
  readonly impact: (differences: readonly Difference[]) => Promise<string | undefined>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/**
 * `npm run generate` and `npm run generate:check`.
 * @returns the exit code: 0, 1 for a mistake in the description or a difference, 2 for a wrong call.
 */
export async function generateCommand(args: string[], surroundings: GenerateSurroundings): Promise<number> {
  const { print } = surroundings;
  const options = readOptions(args);
  if (typeof options === "string") {
    print(`${options}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    print(help);
    return 0;
  }
  return options.check ? check(surroundings) : write(surroundings, options);
}

async function write(surroundings: GenerateSurroundings, { force, brief }: Options): Promise<number> {
  const { root, print, now, impact, regenerate, loaded } = surroundings;
  const start = now();
  const seconds = (): string => `${((now() - start) / 1000).toFixed(2)} s`;
  const data = hashOfData(root);
  if (!force && isUpToDate(data, readStamp(root))) {
    if (!brief) print(`Up to date: nothing changed since the last run, ${seconds()}\n`);
    return 0;
  }
  const made = await regenerate();
  if ("problems" in made) return refuse(made, surroundings);
  const { outputs } = made;
  const modules = loaded();
  const differences = await writeFiles(outputs);
  for (const difference of differences) print(`${describeDifference(difference, root)}\n`);
  await writeStamp(root, takeStamp(data, modules, outputs));
  if (brief) return 0;
  print(`Generated: ${countOf(outputs)} files, ${differences.length} of them changed, ${seconds()}\n`);
  const text = await impact(differences);
  if (text !== undefined) print(`\n${text}`);
  return 0;
}

// Never from the stamp: the check exists to find what a cache would hide.
async function check(surroundings: GenerateSurroundings): Promise<number> {
  const { root, print, regenerate } = surroundings;
  const made = await regenerate();
  if ("problems" in made) return refuse(made, surroundings);
  const { outputs } = made;
  const differences = await compareFiles(outputs);
  if (differences.length === 0) {
    print(`No drift: ${countOf(outputs)} generated files are what their sources give.\n`);
    return 0;
  }
  for (const difference of differences) print(driftText(difference, root));
  // So that the command below does the work, whatever the stamp has missed.
  await forgetStamp(root);
  const files = differences.length === 1 ? "1 file differs" : `${differences.length} files differ`;
  print(`Drift: ${files} from what the description gives. Run: npm run generate, and git diff\n`);
  return 1;
}

/** Shows the problems of a description, for which nothing is written. */
function refuse({ problems }: Refused, { root, print }: GenerateSurroundings): number {
  print(`${problemText(problems, root)} Nothing was written.\n`);
  return 1;
}

/** Describes the drift of one file. */
function driftText(difference: Difference, root: string): string {
  const { kind } = difference;
  const drift = { created: "missing", changed: "differs", removed: "left over" }[kind];
  return `${describeDifference(difference, root).replace(kind.padEnd(7), drift.padEnd(9))}\n`;
}

function countOf(outputs: Regeneration["outputs"]): number {
  return outputs.reduce((sum, { files }) => sum + files.size, 0);
}

function readOptions(args: string[]): Options | string {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ args, options: { check: flag, force: flag, brief: flag, help: flag } }).values;
  } catch (error) {
    return (error as Error).message;
  }
}
