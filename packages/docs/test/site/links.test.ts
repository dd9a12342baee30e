import { expect, test } from "vitest";
import { brokenLinks } from "../../src/site/links.ts";

const files = new Map([
  ["index.html", '<a href="guides/lists/">Lists</a> <a href=./guides/lists/#pages>Pages</a> <link href="/style.css">'],
  [
    "guides/lists/index.html",
    '<h2 id="pages">Pages</h2> <a href="../../">Home</a> <a href="../../reference/api/#/devices/getdevice">Api</a>',
  ],
  ["reference/api/index.html", ""],
  ["style.css", ""],
]);

test("links to pages, files, anchors and routes of the site are found", () => expect(brokenLinks(files)).toEqual([]));

test("links to other sites are not looked at, nor what scripts contain", () => {
  const page =
    '<a href="https://example.com/x">x</a> <a href="mailto:a@example.com">a</a> <script>"<a href=\\"absent\\">"</script>';
  expect(brokenLinks(new Map([["index.html", page]]))).toEqual([]);
});

test.each([
  ['<a href="absent/">x</a>', "index.html -> absent/"],
  ["<a href=guides/lists/#absent>x</a>", "index.html -> guides/lists/#absent"],
  ['<img src="/absent.png">', "index.html -> /absent.png"],
  ["<a href='guides/lists'>x</a>", "index.html -> guides/lists"],
])("%s leads nowhere", (page, broken) => {
  expect(brokenLinks(new Map([...files, ["index.html", page]]))).toEqual([broken]);
});

test("a link out of the folder of the site leads nowhere", () => {
  expect(brokenLinks(new Map([...files, ["index.html", '<a href="/guides/lists/">x</a>']]), "/docs/")).toEqual([
    "index.html -> /guides/lists/",
  ]);
  expect(brokenLinks(new Map([...files, ["index.html", '<a href="/docs/guides/lists/">x</a>']]), "/docs/")).toEqual([]);
});
