import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const files = (await readdir(dist, { recursive: true })).sort();
const pages = files.filter((path) => path.endsWith("index.html") && !path.startsWith("reference/api/"));

describe("the built site", () => {
  test("has pages", () => expect(pages.length).toBeGreaterThan(20));

  test.each(pages)("%s has text, loads nothing from outside, and is at most 65 kB", async (path) => {
    const html = await readFile(join(dist, path), "utf8");
    const [, main = ""] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
    expect(main.replaceAll(/<[^>]*>/g, "").trim().length).toBeGreaterThan(200);
    expect(html).not.toMatch(
      /<(?:script|img|iframe)\b[^>]*\bsrc="?https?:|<link\b[^>]*\brel="?stylesheet"?[^>]*https?:/,
    );
    expect(gzipSync(html).length).toBeLessThan(65_000);
  });

  test("has a Markdown twin of each page, and the indexes for assistants", async () => {
    for (const path of pages) {
      const folder = path.replace(/\/?index\.html$/, "");
      const twins = folder === "" ? ["index.md"] : [`${folder}.md`, `${folder}/index.md`];
      expect(
        twins.some((twin) => files.includes(twin)),
        path,
      ).toBe(true);
    }
    expect(await readFile(join(dist, "llms.txt"), "utf8")).toContain("start/first-program.md");
    expect(Buffer.byteLength(await readFile(join(dist, "llms-full.txt")))).toBeLessThan(300_000);
  });

  test("has a console of at most 150 kB, with a policy that names its script by its hash", async () => {
    const frame = await readFile(join(dist, "console/frame.html"), "utf8");
    expect(brotliCompressSync(frame).length).toBeLessThan(150_000);
    const [, script = ""] = /<script>([\s\S]*)<\/script>/.exec(frame) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    expect(frame).toContain(`script-src 'sha256-${hash}' blob:;`);
    expect(script).not.toMatch(/<\/script|\beval\(|new Function\b/);
  });

  test("offers the description and the list of methods as files", () => {
    for (const name of ["openapi.json", "openapi.yaml", "api.md", "sitemap-index.xml", "favicon.svg"]) {
      expect(files).toContain(name);
    }
  });
});
