import { expect, test } from "vitest";
import { decisionPages } from "../../src/site/decision-pages.ts";

const decisions = new Map([
  ["README.md", "# Decisions\n\n[1](0001-first.md)\n"],
  [
    "0001-first.md",
    "# 1. First\n\nStatus: accepted\n\nSee [2](0002-second.md#context) and [the spec](../../spec/README.md) and [x](https://x.example/).\n",
  ],
]);

test("each decision is a page, and links lead to pages or to the repository", () => {
  const [index, first] = decisionPages(decisions);
  expect(index).toMatchObject({
    path: "project/decisions/index",
    body: "[1](./0001-first/)\n",
    head: { title: "Decisions" },
  });
  expect(first).toMatchObject({
    path: "project/decisions/0001-first",
    head: { title: "1. First", template: "project" },
  });
  expect(first?.body).toContain("[2](../0002-second/#context)");
  expect(first?.body).toContain("[the spec](https://github.com/enapter/http-api-typescript/blob/main/spec/README.md)");
  expect(first?.body).toContain("[x](https://x.example/)");
});
