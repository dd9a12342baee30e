import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { absolute, read, written } from "./repository.ts";

const documents = written("{*,.github/*,docs/**/*,{packages,scripts}/*/*,{spec,examples,benchmarks}/*}.md").filter(
  (path) => !/(?:CHANGELOG|api)\.md$/.test(path),
);

describe.each(documents)("%s", (path) => {
  test("links to files that exist", () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => !existsSync(absolute(posix.join(posix.dirname(path), link))));
    expect(broken).toEqual([]);
  });
});

test("ARCHITECTURE.md names paths that exist", () => {
  const tops = "packages|scripts|spec|docs|examples|benchmarks";
  const named = [...read("ARCHITECTURE.md").matchAll(new RegExp(`\`((?:${tops})/[\\w./-]+)\``, "g"))].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !existsSync(absolute(name)))).toEqual([]);
});
