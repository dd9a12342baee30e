/** Lints the description. */
export { lintSpec } from "./lint/lint.ts";
