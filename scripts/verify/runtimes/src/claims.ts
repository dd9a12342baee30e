import { readFile } from "node:fs/promises";
import type { SuiteReport } from "./run-suite.ts";

/** A statement of the page "Runtimes" about a check. */
export interface Claim {
  /** Beginning of the name of a runtime. */
  readonly runtime: string;
  readonly check: string;
  /** The word that the table shows. */
  readonly word: string;
}

/** A test that the page names. */
export interface TestReference {
  /** Relative to the root of the repository. */
  readonly file: string;
  /** A part of its title. */
  readonly title: string;
}

/** Returns the text of the page. */
export function readPage(): Promise<string> {
  return readFile(new URL("../../../../packages/client/RUNTIMES.md", import.meta.url), "utf8");
}

/** Returns what a text claims in comments such as `<!-- run: Bun / proxy -->` and `<!-- run: Deno / DELETE = twice -->`. */
export function claimsOf(text: string): Claim[] {
  return [...text.matchAll(/<!-- run: ([^/]+?) \/ (.+?)(?: = (\w+))? -->/g)].map(
    ([, runtime = "", check = "", word = "ok"]) => ({ runtime, check, word }),
  );
}

/** Returns the tests that a text names in comments such as `<!-- test: packages/… / title -->`. */
export function testsOf(text: string): TestReference[] {
  return [...text.matchAll(/<!-- test: (\S+) \/ (.+?) -->/g)].map(([, file = "", title = ""]) => ({ file, title }));
}

/** Returns one line for each claim about a runtime that ran and gave something else. */
export function brokenClaims(claims: readonly Claim[], reports: readonly SuiteReport[]): string[] {
  return claims.flatMap(({ runtime, check, word }) =>
    reports
      .filter((report) => report.runtime.startsWith(runtime))
      .map((report) => [report.runtime, report.results.find((result) => result.check === check)] as const)
      .filter(([, result]) => result?.word !== word)
      .map(([name, result]) => `RUNTIMES.md says ${word} of ${name}, ${check}: ${result?.word ?? "it did not pass"}\n`),
  );
}
