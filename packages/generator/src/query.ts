/** Generates the source files of a package of TanStack Query options. */

export { queryFiles } from "./query/files.ts";
export type { QueryTarget } from "./query/target.ts";
export { queryEndings, queryFunctionNames } from "./query/uses.ts";
