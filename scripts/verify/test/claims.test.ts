import { expect, test } from "vitest";
import { brokenClaims, claimsOf, testsOf } from "../runtimes/src/claims.ts";
import type { SuiteReport } from "../runtimes/src/run-suite.ts";

const text =
  "- a <!-- run: Bun / a check --> <!-- run: Next.js, node / b = twice -->\n  <!-- test: a/b.test.ts / its title -->";

test("claims and tests are read from comments", () => {
  expect(claimsOf(text)).toEqual([
    { runtime: "Bun", check: "a check", word: "ok" },
    { runtime: "Next.js, node", check: "b", word: "twice" },
  ]);
  expect(testsOf(text)).toEqual([{ file: "a/b.test.ts", title: "its title" }]);
});

test("a claim is broken by another word, a failure and a check that did not run; other runtimes do not matter", () => {
  const report = (runtime: string, ...results: SuiteReport["results"]): SuiteReport => ({
    runtime,
    results,
    milliseconds: 1,
    problem: undefined,
  });
  const claims = claimsOf(text);
  const good = report("Bun 1", { check: "a check", milliseconds: 1, word: "ok" });
  expect(brokenClaims(claims, [good, report("Deno 2")])).toEqual([]);
  const other = report("Bun 1", { check: "a check", milliseconds: 1, word: "twice" });
  expect(brokenClaims(claims, [other, report("Next.js, node")])).toEqual([
    "RUNTIMES.md says ok of Bun 1, a check: twice\n",
    "RUNTIMES.md says twice of Next.js, node, b: it did not pass\n",
  ]);
});
