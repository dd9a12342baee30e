import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { readDocument, readOperations } from "@enapter/http-api-openapi";
import { describe, expect, it } from "vitest";
import { findOutsideResources, withOwnHead, withoutOutsideResources } from "../../src/reference/page.ts";

describe("findOutsideResources", () => {
  it.each([
    ['<script src="https://a.example/x.js"></script>', "https://a.example/x.js"],
    ["<link rel=stylesheet href=http://a.example/x.css>", "http://a.example/x.css"],
    ['<img alt="" src="https://a.example/x.png">', "https://a.example/x.png"],
    ["<style>@import 'https://a.example/x.css'</style>", "https://a.example/x.css"],
    ["<style>a{background:url(https://a.example/x.png)}</style>", "https://a.example/x.png"],
    ["<script>src:`https://cdn.a.example/logo.svg`</script>", "https://cdn.a.example/logo.svg"],
  ])("finds the address in %s", (html, address) => {
    expect(findOutsideResources(html)).toContain(address);
  });

  it("lets links and examples be", () => {
    expect(findOutsideResources('<a href="https://a.example/">docs</a> curl "https://api.a.example/v3"')).toEqual([]);
  });
});

it("withoutOutsideResources replaces the renderer's own addresses", () => {
  const html = "<script>{src:`https://cdn.a.example/logo.svg`}</script>";
  expect(withoutOutsideResources(html)).toBe("<script>{src:`data:,`}</script>");
});

it("withOwnHead puts styles and a script behind those of the renderer", () => {
  expect(withOwnHead("<head><style>a{}</style></head>", "b{}\n", "run();\n")).toBe(
    '<head><style>a{}</style><style>\nb{}\n</style>\n<script type="module">\nrun();\n</script>\n</head>',
  );
  expect(() => withOwnHead("<p>", "", "")).toThrow("without a head");
});

describe("the built page", async () => {
  const html = await readFile(new URL("../../dist/reference/api/index.html", import.meta.url), "utf8");
  const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));

  it("loads nothing from outside", () => {
    expect(findOutsideResources(html)).toEqual([]);
  });

  it("is at most 800 kB compressed", () => {
    expect(gzipSync(html).length).toBeLessThan(800_000);
  });

  it("contains every operation and stream", () => {
    const missing = readOperations(document).filter(({ id }) => !html.includes(`**Operation:** \`${id}\``));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("has the title of the description", () => {
    expect(html).toContain(`<title>${document.info.title}</title>`);
  });
});
