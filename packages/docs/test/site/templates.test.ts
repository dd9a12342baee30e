import { expect, test } from "vitest";
import type { PageHead, SitePage } from "../../src/site/page.ts";
import { checkTemplate } from "../../src/site/templates.ts";

const description = "A description of a page that is neither too short nor too long.";
const check = (body: string, head: Partial<PageHead> = {}) => {
  const page: SitePage = {
    path: "guides/lists",
    head: { title: "Lists", description, template: "guide", ...head },
    body,
    file: "content/guides/lists.md",
    firstLine: 6,
  };
  checkTemplate(page);
};
const good = "Text.\n\n## How it works\n\n## What can go wrong\n\n## Related\n";

test("a page has the sections of its template, in their order", () => {
  expect(() => check(good)).not.toThrow();
  expect(() => check(good.replace("## What", "## Options\n\n### More\n\n## What"))).not.toThrow();
});

test("lines in code are no headings", () =>
  expect(() => check(`${good}\n\`\`\`sh\n# comment\n## more\n\`\`\`\n`)).not.toThrow());

test.each([
  ["## How it works\n\n## Related\n\n## What can go wrong\n", 10, 'has the section "What can go wrong"'],
  [`${good}\n## Appendix\n`, 14, 'has the section "Appendix"'],
  ["## How it works\n\n## What can go wrong\n", 6, 'has no section "Related"'],
  [`# Lists\n\n${good}`, 6, "has a heading of the first level"],
])("%j is refused at its line", (body, line, problem) => {
  expect(() => check(body)).toThrow(`content/guides/lists.md:${line} ${problem}`);
});

test.each([
  [{ description: "Too short." }, "has a description of 10 characters, not 50 to 160"],
  [{ description: description.repeat(3) }, "has a description of"],
  [{ template: "toString" as "guide" }, "has the template toString, which does not exist"],
  [{ template: "recipe" as const }, "is a recipe without an example"],
])("%j in the frontmatter is refused", (head, problem) => {
  expect(() => check(good, head)).toThrow(`content/guides/lists.md:1 ${problem}`);
});
