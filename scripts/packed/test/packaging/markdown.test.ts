import { expect, test } from "vitest";
import { codeBlocks } from "../../src/packaging/markdown.ts";

test("gives the blocks of one language, in order, and nothing between them", () => {
  const markdown = [
    "# Title",
    "```ts",
    "const a = 1;",
    "",
    "a;",
    "```",
    "text",
    "```sh",
    "ls",
    "```",
    "```ts",
    "b;",
    "```",
  ].join("\n");
  expect(codeBlocks(markdown, "ts")).toEqual(["const a = 1;\n\na;\n", "b;\n"]);
});

test("a block that never ends is none", () => {
  expect(codeBlocks("```ts\nconst a = 1;", "ts")).toEqual([]);
});
