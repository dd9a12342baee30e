import type { CheckResult } from "./results.ts";

/** Word in the table for a check that failed as expected. */
const knownWord = "known";

/**
 * Judges a whole suite by what is known to fail in a runtime: a known failure becomes a word of the table, one that did not
 * come becomes a failure, so that no excuse outlives its reason.
 */
export function excuseKnown(results: readonly CheckResult[], known: Readonly<Record<string, string>>): CheckResult[] {
  const judged = results.map((result): CheckResult => {
    const { check, milliseconds, error } = result;
    if (known[check] === undefined) return result;
    if (error !== undefined) return { check, milliseconds, word: knownWord };
    return { check, milliseconds, error: "known to fail, and does not any more: take it out of src/runtimes.ts" };
  });
  const absent = Object.keys(known).filter((name) => !results.some(({ check }) => check === name));
  return [
    ...judged,
    ...absent.map((check) => ({ check, milliseconds: 0, error: "known to fail, and does not exist" })),
  ];
}
