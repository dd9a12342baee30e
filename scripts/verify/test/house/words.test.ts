// A newcomer has to learn at most 40 words.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const architecture = await readFile(new URL("../../../../ARCHITECTURE.md", import.meta.url), "utf8");
const [, section = ""] = architecture.split(/^## Words$/m);
const words = [...section.matchAll(/^\| (?!Word|---)([^|]+) \|/gm)].map(([, word = ""]) => word.trim());

test("there are at most 40 words to learn, and none twice", () => {
  expect(words).toContain("operation");
  expect(words.length).toBeLessThanOrEqual(40);
  expect(new Set(words).size).toBe(words.length);
});
