import { expect, test } from "vitest";
import type { SitePage } from "../../src/site/page.ts";
import {
  insertSamples,
  runElement,
  sampleFiles,
  samplesOf,
  withConsoleScript,
  withoutConsole,
} from "../../src/site/samples.ts";

function page(path: string, body: string): SitePage {
  return { path, head: { title: `Title of ${path}`, description: "", template: "guide" }, body };
}
const element = (sample: string, path: string) => `Before\n\n${runElement(sample, path).join("\n")}\n\nAfter`;
const pages = [
  page("index", element("start/sites", "index")),
  page("start/first-program", element("start/sites", "start/first-program")),
  page("guides/lists", element("guides/lists", "guides/lists")),
];

test("readers without JavaScript learn the command, with a link that fits the page", () => {
  expect(runElement("guides/lists", "guides/lists").join(" ")).toContain(
    'run <code>node lists.mjs</code> as in <a href="../../start/first-program/">',
  );
  expect(runElement("start/sites", "index").join(" ")).toContain('<a href="./start/first-program/">');
});

test("each program is listed once, with a page of its own where there is one", () => {
  const samples = samplesOf(pages);
  expect(samples.map(({ sample, path }) => [sample, path])).toEqual([
    ["start/sites", "start/first-program"],
    ["guides/lists", "guides/lists"],
  ]);
  const list = insertSamples(page("start/console", "<!-- samples -->"), samples).body;
  expect(list).toContain('<li><a href="../../guides/lists/" data-sample="guides/lists">Title of guides/lists</a></li>');
  expect(list).toMatch(/<section aria-label="Start here">[\s\S]*<section aria-label="Guides">/);
  expect(withoutConsole(`${list}\n`)).toBe(
    "- [Title of start/first-program](../../start/first-program/)\n- [Title of guides/lists](../../guides/lists/)\n",
  );
});

test("Markdown for readers of files has no buttons", () => {
  expect(withoutConsole(pages[2]?.body ?? "")).toBe("Before\n\nAfter");
});

test("programs become files without the marks of regions", () => {
  const files = sampleFiles(samplesOf(pages), (path) => `// #region a\n${path}\n// #endregion\n`);
  expect([...files]).toEqual([
    ["console/samples/start/sites.js", "start/sites.ts\n"],
    ["console/samples/guides/lists.js", "guides/lists.ts\n"],
    ["console/samples/start/picture.js", "start/picture.ts\n"],
  ]);
});

test("only pages with programs have the script", () => {
  expect(withConsoleScript("<p></p></body>", "run()")).toBe("<p></p></body>");
  expect(withConsoleScript("<enapter-run></enapter-run></body>", "run('$&')")).toBe(
    "<enapter-run></enapter-run><script>run('$&')</script></body>",
  );
});
