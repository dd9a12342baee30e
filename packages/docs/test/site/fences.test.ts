import { expect, test } from "vitest";
import { includeExamples } from "../../src/site/fences.ts";
import type { SitePage } from "../../src/site/page.ts";

const files: Readonly<Record<string, string>> = {
  "guides/lists.ts": "// #region pages\nlet a = 1;\n\nlet b = 2;\n// #endregion\nrest();\n",
  "guides/lists.out.txt": "two sites\n",
  "guides/server.ts": "process.exit();\n",
};

const include = (body: string) => {
  const head = { title: "Lists", description: "Lists.", template: "guide" } as const;
  const page: SitePage = { path: "guides/lists", head, body, file: "content/guides/lists.md", firstLine: 5 };
  return includeExamples(page, (path) => files[path]).body;
};

test("a block with a file gets its text, or a region of it", () => {
  expect(include("```ts file=guides/lists.ts\n```\n")).toBe(
    '```ts title="lists.ts"\nlet a = 1;\n\nlet b = 2;\nrest();\n```\n',
  );
  expect(include("```ts file=guides/lists.ts#pages\n```")).toBe(
    '```ts title="lists.ts"\nlet a = 1;\n\nlet b = 2;\n```',
  );
});

test("a block in a list keeps its indent", () => {
  expect(include("1. Save:\n\n   ```ts file=guides/lists.ts#pages\n   ```\n")).toBe(
    '1. Save:\n\n   ```ts title="lists.ts"\n   let a = 1;\n\n   let b = 2;\n   ```\n',
  );
});

test("a block with an output gets what the program printed", () => {
  expect(include("```txt output=guides/lists.out.txt\n```")).toBe('```txt title="Output"\ntwo sites\n```');
});

test("commands of a shell stand in the page", () =>
  expect(include("```sh\nnpm start\n```")).toBe("```sh\nnpm start\n```"));

test.each([
  ["Text.\n\n```ts\nlet a = 1;\n```", 7, "has code that nothing runs"],
  ["```js title=x\na();\n```", 5, "has code that nothing runs"],
  ["```ts file=absent.ts\n```", 5, "includes absent.ts, which is not in examples/"],
  ["\n```ts file=guides/lists.ts#absent\n```", 6, "includes the region absent, which guides/lists.ts does not have"],
  ["```ts file=guides/lists.ts\nlet a = 1;\n```", 5, "has text in a block that includes guides/lists.ts"],
])("%j is refused at its line", (body, line, problem) => {
  expect(() => include(body)).toThrow(`content/guides/lists.md:${line} ${problem}`);
});

test("the word run adds a button that runs the whole program", () => {
  expect(include("```ts file=guides/lists.ts#pages run\n```\n")).toMatch(
    /```\n\n<enapter-run data-sample="guides\/lists"/,
  );
});

test("a program that cannot run in a page is refused where it is marked", () => {
  const marked = () => include("```ts file=guides/server.ts run\n```\n");
  expect(marked).toThrow("content/guides/lists.md:5 is marked with run, but guides/server.ts uses process");
});
