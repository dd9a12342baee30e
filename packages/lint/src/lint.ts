/** Lints the description. */
export { type LintMemory, lintSpec } from "./lint/lint.ts";
