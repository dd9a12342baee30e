/** Lints the description. */
export { type LintCache, lintSpec } from "./lint/lint.ts";
