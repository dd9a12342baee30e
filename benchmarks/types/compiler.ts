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

/** A program on disk. */
export interface Project extends AsyncDisposable {
  /** Milliseconds that the compiler takes, from the start of its process to its end. */
  time(): Promise<number>;
  /** Type instantiations: the same number every time. */
  instantiations(): Promise<number>;
}

/** Writes a program where it finds the packages of the benchmarks, until it is disposed of. */
export async function writeProject({ head, calls, paths = {} }: TypedProgram): Promise<Project> {
  await mkdir(programsDirectory, { recursive: true });
  const directory = await mkdtemp(join(programsDirectory, "types-"));
  const configuration = { compilerOptions: { ...compilerOptions, paths }, files: ["program.ts"] };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify(configuration));
  await writeFile(join(directory, "program.ts"), head + calls.join(""));
  return {
    async time() {
      const started = performance.now();
      await compile(directory);
      return performance.now() - started;
    },
    async instantiations() {
      // Several checkers would share the work differently each time.
      const text = await compile(directory, "--extendedDiagnostics", "--singleThreaded");
      const count = /^Instantiations:\s+(\d+)$/m.exec(text)?.[1];
      if (count === undefined) throw new Error(`tsc does not count instantiations: ${text}`);
      return Number(count);
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}

/** @throws Error with what the compiler says, when the program has an error. */
async function compile(directory: string, ...parameters: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, [tsc, "-p", directory, ...parameters])).stdout;
  } catch (error) {
    throw new Error(`The program does not compile: ${(error as { stdout?: string }).stdout}`, { cause: error });
  }
}
