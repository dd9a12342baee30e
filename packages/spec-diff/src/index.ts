/** Compares two descriptions, and reports what the changes mean. */
export { compare } from "./compare/compare.ts";
export { type Change, type Impact, notUnderstood, worst } from "./core/change.ts";
export { terminalReport } from "./report/terminal.ts";
export { compareDescriptions } from "./wire/document.ts";
