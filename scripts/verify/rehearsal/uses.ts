import { delimiter, dirname, join } from "node:path";
import { checkConsumer, moduleSettings, plainEnvironment, runProgram } from "@enapter/http-api-packed";
import { root } from "./public-packages.ts";

/** Version of TypeScript to the name under which the client has it installed. */
const compilers = { "5.9": "typescript-5.9", "6": "typescript-6", "7": "typescript" } as const;

/** Version of TypeScript. */
export type CompilerVersion = keyof typeof compilers;

/** Module resolution of a project. */
export type Resolution = keyof typeof moduleSettings;

const typePrograms = ["typed.ts", "mistyped.ts", "tour.ts"];
const refused = "mistyped.ts TS2769";

/** Returns the unexpected and the missing errors of a compiler for the programs of a project. */
export async function typeProblems(
  directory: string,
  compiler: CompilerVersion,
  resolution: Resolution,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const program = join(root, "packages/client/node_modules", compilers[compiler], "bin/tsc");
  const options = { ...moduleSettings[resolution], types: ["node"], allowImportingTsExtensions: true };
  const { errors, output } = await checkConsumer(directory, program, typePrograms, options, signal);
  if (errors.join() === refused) return [];
  return [`expected ${refused} and nothing else:\n${output.trim()}`];
}

/** A Node.js to run programs with. */
export interface NodeProgram {
  /** Such as `20.19.0`. */
  readonly version: string;
  /** Absolute path. */
  readonly path: string;
}

/** A program of a project, and what it has to print. */
export interface ProjectRun {
  readonly title: string;
  readonly node: NodeProgram;
  /** Name of a file in the project, or of a command that is installed in it. */
  readonly program: { readonly file: string } | { readonly command: string };
  readonly parameters?: readonly string[];
  readonly expected: RegExp;
}

/** Returns the problems in the output of a program of the project. */
export async function runProblems(
  directory: string,
  { node, program, parameters = [], expected }: ProjectRun,
  signal: AbortSignal,
): Promise<readonly string[]> {
  // The command of a package asks for `node`, which is then this one.
  const PATH = [dirname(node.path), process.env["PATH"]].join(delimiter);
  const options = { directory, environment: plainEnvironment({ PATH }), signal };
  const printed =
    "file" in program
      ? await runProgram(node.path, [program.file, ...parameters], options)
      : await runProgram(join(directory, "node_modules/.bin", program.command), parameters, options);
  return expected.test(printed) ? [] : [`it has not printed ${expected}:\n${printed.trim()}`];
}
