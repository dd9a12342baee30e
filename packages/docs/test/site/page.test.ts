import { expect, test } from "vitest";
import { ContentError, parseSitePage, printSitePage } from "../../src/site/page.ts";

const text =
  "---\ntitle: Lists\ndescription: Read all pages.\ntemplate: guide\nsidebar: { order: 1 }\n---\n\nFirst line.\n";

test("a page is its frontmatter and its text", () => {
  const page = parseSitePage(text, "guides/lists", "content/guides/lists.md");
  expect(page.head).toMatchObject({ title: "Lists", template: "guide", sidebar: { order: 1 } });
  expect(page.body).toBe("First line.\n");
});

test("a problem is reported with the line of the file", () => {
  const page = parseSitePage(text, "guides/lists", "content/guides/lists.md");
  expect(new ContentError(page, 1, "is wrong").message).toBe("content/guides/lists.md:8 is wrong");
});

test.each([
  ["# No frontmatter\n", "has no frontmatter"],
  ["---\ntitle: Lists\ntemplate: guide\n---\n", "has no description"],
  ["---\n- a list\n---\n", "has no title"],
])("%j is refused", (wrong, problem) => {
  expect(() => parseSitePage(wrong, "a", "content/a.md")).toThrow(`content/a.md:1 ${problem}`);
});

test("Starlight gets its own settings, and its template for the landing page", () => {
  const page = parseSitePage(text, "guides/lists", "content/guides/lists.md");
  expect(printSitePage(page)).toBe(
    "---\ntitle: Lists\ndescription: Read all pages.\nsidebar:\n  order: 1\n---\n\nFirst line.\n",
  );
  expect(printSitePage({ ...page, head: { ...page.head, template: "landing" } })).toContain("template: splash\n");
});
