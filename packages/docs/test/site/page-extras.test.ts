import { expect, test } from "vitest";
import { htmlPath, withPageExtras } from "../../src/site/page-extras.ts";

const html = "<html><head></head><body><main><footer>Next</footer></main></body></html>";
const version = {
  client: "1.2.3",
  api: "3.0.0",
  commit: "0123456",
  isNext: false,
  release: "https://docs.example/",
  next: "https://docs.example/next/",
};

test.each([
  ["index", "index.html", "index.md"],
  ["guides/lists", "guides/lists/index.html", "../lists.md"],
  ["reference/client/index", "reference/client/index.html", "index.md"],
])("%s is at %s and has the twin %s", (path, file, twin) => {
  expect(htmlPath({ path })).toBe(file);
  const page = withPageExtras(html, { path }, version);
  expect(page).toContain(`<link rel="alternate" type="text/markdown" href="${twin}"></head>`);
  expect(page).toContain(`data-markdown="${twin}" hidden>Copy as Markdown</button>`);
});

test("the footer names the version and leads to the other site", () => {
  const page = withPageExtras(html, { path: "index" }, version);
  expect(page).toContain(
    'Client 1.2.3, API 3.0.0, commit 0123456. <a href="https://docs.example/next/">Next version</a></p></div></footer>',
  );
  expect(page).not.toContain("noindex");
});

test("search engines leave the next version out", () => {
  const page = withPageExtras(html, { path: "index" }, { ...version, isNext: true, commit: "" });
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('Client 1.2.3, API 3.0.0. <a href="https://docs.example/">Newest release</a>');
});
