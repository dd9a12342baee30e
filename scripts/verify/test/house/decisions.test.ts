import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { read, written } from "./repository.ts";

const decisions = written("docs/adr/0*.md");
const index = read("docs/adr/README.md");

test("the numbers of decisions have no gap", () => {
  const numbers = decisions.map((path) => Number.parseInt(posix.basename(path), 10));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.map((_, position) => position + 1));
});

describe.each(decisions)("%s", (path) => {
  test("is in the index", () => {
    expect(index).toContain(`(${posix.basename(path)})`);
  });

  test("has a status, and sections for context, decision and consequences", () => {
    const text = read(path);
    expect(text).toMatch(/^# \d+\. .+\n\nStatus: \w+/);
    expect(text).toMatch(/^## Context$.*^## Decision$.*^## Consequences$/ms);
  });
});
