/** Generates the source files of a package of types. */
export { generateTypes } from "./types/generate.ts";
