import { expect, test } from "vitest";
import { runOuterChecks } from "../runtimes/src/outer/run-outer.ts";
import type { Job } from "../runtimes/src/runtime.ts";

test("each check gets a word or its error, and a failure does not keep the others from running", async () => {
  const results = await runOuterChecks(
    [
      { name: "fails", run: () => Promise.reject(new Error("no device")) },
      { name: "differs", run: async () => "refused" },
      { name: "passes", run: async () => undefined },
    ],
    {} as Job,
  );
  expect(results.map(({ milliseconds: _, ...result }) => result)).toEqual([
    { check: "fails", error: "Error: no device" },
    { check: "differs", word: "refused" },
    { check: "passes", word: "ok" },
  ]);
});
