import { expect, test } from "vitest";
import type { SuiteReport } from "../runtimes/src/run-suite.ts";
import { complaints, knownDefects, resultsTable, summary } from "../runtimes/src/table.ts";

const good: SuiteReport = {
  runtime: "Node 1",
  milliseconds: 1234,
  problem: undefined,
  results: [
    { check: "typed get", milliseconds: 1, word: "ok" },
    { check: "WebSocket stream", milliseconds: 1, word: "refused" },
  ],
};
const bad: SuiteReport = {
  runtime: "Bun 2",
  milliseconds: 80,
  problem: "it ended with code 3.",
  results: [{ check: "typed get", milliseconds: 1, error: "slug: a instead of b" }],
};

test("a row for each check, a column for each runtime", () => {
  expect(resultsTable([good, bad])).toBe(
    [
      "                  Node 1   Bun 2",
      "typed get         ok       FAILED",
      "WebSocket stream  refused  -",
      "seconds           1.2      0.1",
      "",
    ].join("\n"),
  );
});

test("what went wrong, and where", () => {
  expect(complaints([good])).toBe("");
  expect(complaints([good, bad])).toBe("Bun 2, typed get: slug: a instead of b\nBun 2: it ended with code 3.\n");
});

test("what is known not to work is said every time", () => {
  expect(knownDefects([{ name: "Deno 3", known: { command: "sent twice" } }, { name: "Bun 2" }])).toBe(
    "Known: Deno 3, command: sent twice\n",
  );
});

test("a runtime that ends early counts as failed", () => {
  expect(summary([good, bad, { ...good, problem: "stopped" }])).toBe("Runtimes: 1 passed, 2 failed\n");
});
