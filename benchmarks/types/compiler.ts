import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { programsDirectory, type TypedProgram } from "./programs.ts";

/** TypeScript 7, as its users start it. */
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

/** Options of a web application, whatever it imports. */
const compilerOptions = {
  target: "esnext",
  module: "preserve",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: [],
};

/** Result of the compiler for a program that may have errors. */
export interface Diagnosis {
  readonly errors: number;
  readonly instantiations: number;
}

/** A program on disk. */
export interface Project extends AsyncDisposable {
  /** Milliseconds that the compiler takes, from the start of its process to its end. */
  time(errors?: "allowed"): Promise<number>;
  /** Type instantiations: the same number every time. */
  instantiations(): Promise<number>;
  /** The same for a program with errors, and their number. */
  diagnose(): Promise<Diagnosis>;
}

/** Writes a program where it finds the packages of the benchmarks, until it is disposed of. */
export async function writeProject({ head, calls, paths = {} }: TypedProgram): Promise<Project> {
  await mkdir(programsDirectory, { recursive: true });
  const directory = await mkdtemp(join(programsDirectory, "types-"));
  const configuration = { compilerOptions: { ...compilerOptions, paths }, files: ["program.ts"] };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify(configuration));
  await writeFile(join(directory, "program.ts"), head + calls.join(""));
  return {
    async time(errors) {
      const started = performance.now();
      await (errors === "allowed" ? compile : compiled)(directory);
      return performance.now() - started;
    },
    async instantiations() {
      return instantiationsIn(await compiled(directory, ...counting));
    },
    async diagnose() {
      const { text } = await compile(directory, ...counting);
      const errors = [...text.matchAll(/^\S+\(\d+,\d+\): error TS/gm)].length;
      return { errors, instantiations: instantiationsIn(text) };
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}

// Several checkers would share the work differently each time.
const counting = ["--extendedDiagnostics", "--singleThreaded"];

function instantiationsIn(text: string): number {
  const count = /^Instantiations:\s+(\d+)$/m.exec(text)?.[1];
  if (count === undefined) throw new Error(`tsc does not count instantiations: ${text}`);
  return Number(count);
}

/** @throws Error with what the compiler says, when the program has an error. */
async function compiled(directory: string, ...parameters: readonly string[]): Promise<string> {
  const { text, cause } = await compile(directory, ...parameters);
  if (cause !== undefined) throw new Error(`The program does not compile: ${text}`, { cause });
  return text;
}

/** Returns the output of the compiler, and its failure when the program has an error. */
async function compile(
  directory: string,
  ...parameters: readonly string[]
): Promise<{ readonly text: string; readonly cause?: unknown }> {
  try {
    return { text: (await promisify(execFile)(process.execPath, [tsc, "-p", directory, ...parameters])).stdout };
  } catch (cause) {
    return { text: (cause as { stdout?: string }).stdout ?? "", cause };
  }
}
