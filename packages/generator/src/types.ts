/** Generates the source files of a package of types. */
export { collectEnums, type EnumModel } from "./types/enum-collection.ts";
export { generateTypes } from "./types/generate.ts";
