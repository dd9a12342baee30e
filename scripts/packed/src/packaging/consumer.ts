import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ProgramError, runProgram } from "../programs/program.ts";

/** Compiler options of a consumer's tsconfig.json, as TypeScript takes them. */
export type CompilerOptions = Readonly<Record<string, boolean | string | readonly string[]>>;

/** A program that uses packed packages, in a project of its own outside the workspace. */
export interface Consumer {
  /** Absolute path of the project folder, which is made. */
  readonly directory: string;
  /** Package name to the absolute path of its tarball. */
  readonly tarballs: ReadonlyMap<string, string>;
  /** Further packages, by name, as the absolute path of an installed folder: `@types/node`, third-party dependencies. */
  readonly installed?: ReadonlyMap<string, string>;
  /** Absolute paths of the source files, which are copied next to each other. */
  readonly programs: readonly string[];
}

/** Options that every consumer is checked with: strict, installed packages included, nothing written. */
const strictest: CompilerOptions = {
  target: "ES2023",
  lib: ["ES2023"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  // Those of the compiler itself say nothing about a package.
  skipDefaultLibCheck: true,
};

/** The two ways in which consumers resolve modules. */
export const moduleSettings: Readonly<Record<"nodenext" | "bundler", CompilerOptions>> = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/**
 * Makes the project: unpacks the tarballs into its node_modules, links what is installed, copies the programs.
 * @throws {Error} when a tarball cannot be unpacked.
 */
export async function createConsumer({
  directory,
  tarballs,
  installed = new Map(),
  programs,
}: Consumer): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  for (const [name, tarball] of tarballs) {
    const target = join(directory, "node_modules", name);
    await mkdir(target, { recursive: true });
    await runProgram("tar", ["-xzf", tarball, "--strip-components=1"], { directory: target });
  }
  for (const [name, folder] of installed) {
    const target = join(directory, "node_modules", name);
    await mkdir(dirname(target), { recursive: true });
    await symlink(folder, target, "dir");
  }
  for (const program of programs) await cp(program, join(directory, program.slice(dirname(program).length + 1)));
}

/** Result of compiling a program. */
export interface CompileResult {
  /** Every error as file and code, such as `main.ts TS2322`, in order. Empty when all is well. */
  readonly errors: readonly string[];
  readonly output: string;
}

/**
 * Type-checks files of a consumer.
 * @param compiler absolute path of the `bin/tsc` of the TypeScript version.
 * @param files names of the files inside the project.
 * @param options added to the strictest options, and stronger than them.
 * @param signal ends the compiler early.
 */
export async function checkConsumer(
  directory: string,
  compiler: string,
  files: readonly string[],
  options: CompilerOptions,
  signal?: AbortSignal,
): Promise<CompileResult> {
  const name = `tsconfig.${Object.values(options)
    .join("-")
    .replaceAll(/[^\w.]+/g, "-")}.json`;
  await writeFile(join(directory, name), JSON.stringify({ compilerOptions: { ...strictest, ...options }, files }));
  const parameters = [compiler, "-p", name, "--pretty", "false"];
  const output = await runProgram(process.execPath, parameters, { directory, ...(signal && { signal }) }).catch(
    (error: unknown) => {
      // The compiler prints what is wrong with the program.
      if (error instanceof ProgramError && /error TS\d+/.test(error.printed)) return error.printed;
      throw error;
    },
  );
  const errors = [...output.matchAll(/^(?:(.+?)\(\d+,\d+\): )?error (TS\d+)/gm)].map(
    ([, file = name, code]) => `${file} ${code}`,
  );
  return { errors, output };
}
