import { expect, test } from "vitest";
import type { SitePage } from "../../src/site/page.ts";
import { llmsFull, llmsIndex, markdownTwin } from "../../src/site/twins.ts";

const page = (path: string, title: string, template: SitePage["head"]["template"]): SitePage => ({
  path,
  head: { title, description: `About ${title}.`, template },
  body: `Text of ${title}.\n`,
});
const pages = [
  page("index", "Home", "landing"),
  page("guides/lists", "Lists", "guide"),
  page("project/decisions/0001-a", "A", "project"),
];

test("a twin has the title as its heading", () => {
  expect(markdownTwin(page("guides/lists", "Lists", "guide"))).toBe("# Lists\n\nAbout Lists.\n\nText of Lists.\n");
});

test("llms.txt lists the pages by folder, with the address of the twin", () => {
  expect(llmsIndex(pages, new URL("https://docs.example/api/"))).toBe(
    "# Home\n\n> About Home.\n\n## Guides\n\n- [Lists](https://docs.example/api/guides/lists.md): About Lists.\n\n" +
      "## Project\n\n- [A](https://docs.example/api/project/decisions/0001-a.md): About A.\n",
  );
});

test("llms-full.txt leaves out pages about the project", () => {
  const text = llmsFull(pages);
  expect(text).toContain("Text of Lists.");
  expect(text).not.toContain("Text of A.");
});
