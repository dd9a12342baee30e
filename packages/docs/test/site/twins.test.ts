import { expect, test } from "vitest";
import type { SitePage } from "../../src/site/page.ts";
import { llmsFull, llmsIndex, markdownTwins } from "../../src/site/twins.ts";

const page = (path: string, title: string, template: SitePage["head"]["template"], more = ""): SitePage => ({
  path,
  head: { title, description: `About ${title}.`, template },
  body: `Text of ${title}.${more}\n`,
});
const site = new URL("https://docs.example/api/");
const pages = [
  page("index", "Home", "landing", " [Lists](./guides/lists/)"),
  page(
    "guides/lists",
    "Lists",
    "guide",
    " [All](../../reference/client/#a) [Api](../../reference/api/#/x) [Out](https://x.example/)",
  ),
  page("reference/client/index", "Every method", "reference", " [Home](../../)"),
  page("project/decisions/0001-a", "A", "project"),
];
const twins = markdownTwins(pages, site);

test("a twin has the title as its heading, and links to other twins", () => {
  expect(twins.get("guides/lists.md")).toBe(
    "# Lists\n\nAbout Lists.\n\nText of Lists. [All](https://docs.example/api/reference/client/index.md#a) " +
      "[Api](https://docs.example/api/reference/api/#/x) [Out](https://x.example/)\n",
  );
  expect(twins.get("index.md")).toContain("[Lists](https://docs.example/api/guides/lists.md)");
  expect(twins.get("reference/client/index.md")).toContain("[Home](https://docs.example/api/index.md)");
});

test("llms.txt lists the pages by folder, with the address of the twin", () => {
  expect(llmsIndex(pages, site)).toBe(
    "# Home\n\n> About Home.\n\n## Guides\n\n- [Lists](https://docs.example/api/guides/lists.md): About Lists.\n\n" +
      "## Reference\n\n- [Every method](https://docs.example/api/reference/client/index.md): About Every method.\n\n" +
      "## Project\n\n- [A](https://docs.example/api/project/decisions/0001-a.md): About A.\n",
  );
});

test("llms-full.txt leaves out pages about the project, single error codes and the list of methods", () => {
  const body = "Text of a code.";
  const code: SitePage = {
    path: "reference/errors/a",
    head: { title: "A", description: "", template: "error-code" },
    body,
  };
  const text = llmsFull([...pages, code], site);
  expect(text).not.toContain(body);
  expect(text).not.toContain("# Every method");
  expect(text).toContain("Text of Lists.");
  expect(text).not.toContain("Text of A.");
  expect(text).toMatch(/^Links are relative to https:\/\/docs\.example\/api\/\n/);
  expect(text).toContain("[Lists](guides/lists.md)");
  expect(text).toContain("[Out](https://x.example/)");
});
