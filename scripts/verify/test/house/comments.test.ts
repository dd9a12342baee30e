import { expect, test } from "vitest";
import { read, written } from "./repository.ts";

const files = written("{packages,scripts,spec,examples,benchmarks}/**/*.{ts,mjs,cjs}");

/** Returns the first lines of comments in a source file. */
function comments(path: string): string[] {
  const first = /^\s*(?:\/\*\*(?:\s*\n\s*\*)? (.+)|(?<!\/\/.*\n\s*)\/\/ (.+))$/gm;
  return [...read(path).matchAll(first)].map(([, doc, line]) => (doc ?? line ?? "").trim());
}

test("the comments are found", () => {
  expect(files.flatMap(comments).length).toBeGreaterThan(2000);
});

test("no comment begins with a question word", () => {
  const found = files.flatMap((path) =>
    comments(path)
      .filter((text) => /^(?:What|How|Where|Who|Whose|Which|Why|That)\b/.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test("no code is commented out", () => {
  const found = files.flatMap((path) =>
    comments(path)
      .filter((text) => /^(?:const|let|import|export|return|await|if \(|for \(|\}|\w+\(.*\);$)/.test(text))
      .filter((text) => /[;{}]$/.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
