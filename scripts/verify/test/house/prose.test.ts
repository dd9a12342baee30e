// The style of the texts: CONTRIBUTING.md, "Style". Spelling is checked by cspell, in `npm run lint`.
import { describe, expect, test } from "vitest";
import { faultsOfPage, type ProseFault, unwantedWords } from "./prose.ts";
import { read, written } from "./repository.ts";

const pages = written("packages/docs/content/**/*.md");
const documents = written("{*,docs/**/*,{packages,scripts}/*/*,{spec,examples,benchmarks}/*}.md").filter(
  (path) => !/(?:CHANGELOG|api)\.md$/.test(path),
);

const printed = (path: string, faults: readonly ProseFault[]) =>
  faults.map(({ line, problem }) => `${path}:${line} ${problem}`);

describe("the pages of the site", () => {
  test("there are some", () => expect(pages.length).toBeGreaterThan(10));

  // Pages of the reference are looked up, not read.
  test.each(pages)("%s is plain and short", (path) => {
    const faults = faultsOfPage(read(path), { isLong: path.includes("/content/reference/") });
    expect(printed(path, faults)).toEqual([]);
  });
});

test.each(documents)("%s uses the words of the style", (path) => {
  expect(printed(path, unwantedWords(read(path)))).toEqual([]);
});

describe("a fault is found", () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => (index === 0 ? "Word" : "word")).join(" ");
  const note = ":::note\nA Gateway differs.\n:::\n";

  test.each([
    ["a word", "The server answers.", '1 has "answers": write response, or request'],
    ["a long sentence", `${words(25)}.\n\n${words(26)}.`, /^3 has a sentence of 26 words/],
    [
      "a question word",
      "A device.\nWhat it measures, its manifest says.",
      /^1 has a sentence that begins with a question word/,
    ],
    [
      "a long paragraph",
      Array(10)
        .fill(`${words(10)}.`)
        .join("\n"),
      "1 has a paragraph of 100 words, more than 90",
    ],
    ["a wide table", "| a | b | c | d | e | f |\n| --- | --- | --- | --- | --- | --- |", /^1 has a table of 6 columns/],
    [
      "a long page",
      Array(91)
        .fill(`${words(10)}.`)
        .join("\n\n"),
      "1 has 910 words, more than 900",
    ],
    ["another admonition", ":::tip\nTry it.\n:::\n", "1 has :::tip: use note or caution"],
    ["admonitions in a row", `${note}\n${note}`, "1 has admonitions in a row"],
    ["too many admonitions", `${note}\nA text.\n\n${note}\nA text.\n\n${note}`, "13 has more than 2 admonitions"],
    ["a loud sentence", "It runs!", "1 has an exclamation mark: It runs!"],
  ])("%s", (_name, text, expected) => {
    const [fault, ...others] = faultsOfPage(text).map(({ line, problem }) => `${line} ${problem}`);
    expect(fault).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
    expect(others).toEqual([]);
  });

  test("code, frontmatter, comments and links count as they are read", () => {
    const page =
      "---\ntitle: An answer\n---\n\n```txt\nWhat answers!\n```\n\n<!-- an answer -->\n\n[It](./answer/) has `answers`.";
    expect(faultsOfPage(page)).toEqual([]);
  });
});
