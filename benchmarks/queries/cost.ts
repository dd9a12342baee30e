import { fileURLToPath } from "node:url";
import type { PackageFolder } from "@enapter/http-api-packed";
import { measureSize, type Size } from "../measure.ts";
import { median } from "../table.ts";
import { type Diagnosis, type Project, writeProject } from "../types/compiler.ts";
import type { TypedProgram } from "../types/programs.ts";
import type { QueryContender } from "./subject.ts";

/** Programs of a contender, for a bundler and for a compiler. */
export interface QueryPrograms {
  readonly one: URL;
  readonly every: URL;
  /** One query in an observer of TanStack. */
  readonly typedOne: TypedProgram;
  /** Everything that is exported. */
  readonly typedEvery: TypedProgram;
}

/** Costs of a contender. */
export interface QueryCost {
  readonly one: Size;
  readonly every: Size;
  /** Instantiations of the program with one query, over the same with TanStack alone. */
  readonly instantiations: number;
  /** Errors in everything that is exported, under `strict`. */
  readonly errors: number;
}

/** The application has these anyway. */
const applicationPackages = ["@tanstack/*", "react"];

const observers = `import { QueryClient, QueryObserver } from "@tanstack/react-query";
const queryClient = new QueryClient();\n`;

/** A program with TanStack alone, which the others are counted over. */
export function tanstackProgram(folder: PackageFolder): TypedProgram {
  return { name: "TanStack Query alone", head: observers, calls: [], paths: pathsOf(folder) };
}

/** Programs of a contender. */
export function queryProgramsOf(contender: QueryContender, folder: PackageFolder): QueryPrograms {
  const { setUp, query, one, every, name } = contender;
  const paths = pathsOf(folder);
  const result = `new QueryObserver(queryClient, ${query}).getCurrentResult()`;
  const call = `{ const { data, error } = ${result}; console.log(data, error); }\n`;
  return {
    one,
    every,
    typedOne: { name, head: observers + setUp, calls: [call], paths },
    typedEvery: { name, head: `export * from ${JSON.stringify(fileURLToPath(every))};\n`, calls: [], paths },
  };
}

/** All of them resolve to the same copy of TanStack. */
function pathsOf(folder: PackageFolder): Readonly<Record<string, readonly [string]>> {
  return { "@tanstack/react-query": [folder.fileOf("@tanstack/react-query/build/modern/index.d.ts")] };
}

/** Returns bytes, instantiations and errors, which are the same every time. */
export async function costOf({ one, every, typedOne, typedEvery }: QueryPrograms, base: number): Promise<QueryCost> {
  const { instantiations } = await diagnosed(typedOne);
  const { errors } = await diagnosed(typedEvery);
  return {
    one: await measureSize(one, applicationPackages),
    every: await measureSize(every, applicationPackages),
    instantiations: instantiations - base,
    errors,
  };
}

/** Checks a program, which may have errors. */
export async function diagnosed(program: TypedProgram): Promise<Diagnosis> {
  await using project = await writeProject(program);
  return await project.diagnose();
}

/** Compiles programs in turn, so that a slow moment of the machine is not that of one of them. Returns medians. */
export async function checkTimes(programs: readonly TypedProgram[], repetitions: number): Promise<number[]> {
  await using stack = new AsyncDisposableStack();
  const measured: { project: Project; times: number[] }[] = [];
  for (const program of programs) measured.push({ project: stack.use(await writeProject(program)), times: [] });
  // The first round only brings the files into memory.
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    for (const { project, times } of measured) {
      const time = await project.time("allowed");
      if (repetition > 0) times.push(time);
    }
  }
  return measured.map(({ times }) => median(times));
}
