import { writeProject } from "./compiler.ts";
import type { TypedProgram } from "./programs.ts";

/** The most that our client may cost. */
export const limits = {
  /** Type instantiations for each operation that is used. A path-style call works its types out from the path. */
  instantiationsPerOperation: {
    createClient: 12,
    "/operations": 12,
    "/fetch": 300,
    "/fetch of 1,000": 300,
    /** For each function, with an observer of TanStack around its options. */
    "query options": 130,
  },
  /** Wall time of the compiler for `createClient`, as a multiple of that of an empty program. */
  timeRatio: 1.15,
  /** The same for `/fetch` where 200 of 1,000 operations are called, as a multiple of that of openapi-fetch. */
  bigTimeRatio: 0.5,
} as const;

/** Type instantiations for each operation that a program uses, over a program that only makes the client. */
export async function instantiationsPerOperation(program: TypedProgram): Promise<number> {
  await using whole = await writeProject(program);
  await using headOnly = await writeProject({ ...program, calls: [] });
  return ((await whole.instantiations()) - (await headOnly.instantiations())) / program.calls.length;
}
