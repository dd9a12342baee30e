import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import redirects from "../redirects.json" with { type: "json" };
import { builtFiles, lostAddresses, siteAddresses } from "../src/site.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const files = (await readdir(dist, { recursive: true })).sort();
const pages = files.filter((path) => path.endsWith("index.html") && !path.startsWith("reference/api/"));
const addresses = siteAddresses(await builtFiles(dist));

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
    expect(Buffer.byteLength(await readFile(join(dist, "llms-full.txt")))).toBeLessThan(320_000);
  });

  test("has a console of at most 150 kB, with a policy that names its script by its hash", async () => {
    const frame = await readFile(join(dist, "console/frame.html"), "utf8");
    // The best quality, 11, takes four seconds, and 91 percent of what this one leaves.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    expect(brotliCompressSync(frame, { params }).length).toBeLessThan(164_000);
    const [, script = ""] = /<script>([\s\S]*)<\/script>/.exec(frame) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    expect(frame).toContain(`script-src 'sha256-${hash}' blob:;`);
    expect(script).not.toMatch(/<\/script|\beval\(|new Function\b/);
  });

  test.each(pages)("%s names its twin and its version", async (path) => {
    const html = await readFile(join(dist, path), "utf8");
    const [, twin = ""] = /<link rel="alternate" type="text\/markdown" href="([^"]+)">/.exec(html) ?? [];
    expect(files).toContain(join(dirname(path), twin));
    expect(html).toMatch(/Client \d+\.\d+\.\d+, API 3/);
  });

  test("has every address that a release has published", async () => {
    const recorded = await readFile(new URL("../addresses.txt", import.meta.url), "utf8");
    const published = recorded.split("\n").filter((line) => line !== "");
    expect(lostAddresses(published, addresses, redirects)).toEqual([]);
  });

  test("has the pages that READMEs of packages link to", async () => {
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    const current = new Set(addresses);
    const links: string[] = [];
    for (const readme of globSync("{.,packages/*,spec}/README.md", { cwd: root })) {
      const text = await readFile(join(root, readme), "utf8");
      for (const [, address = ""] of text.matchAll(
        /\]\(https:\/\/enapter\.github\.io\/http-api-typescript\/([^)]*)\)/g,
      )) {
        // A route of the API page is none of the addresses.
        links.push(address.replace(/#\/.*$/, ""));
      }
    }
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((address) => !current.has(address))).toEqual([]);
  });

  test("offers files at fixed addresses, and lists them with their sizes", async () => {
    const page = await readFile(join(dist, "reference/downloads.md"), "utf8");
    const names = ["openapi.json", "openapi.yaml", "api.md", "llms.txt", "llms-full.txt", "site.zip"];
    for (const name of [...names, "enapter.postman_collection.json", "enapter-http-api.html"]) {
      expect(files).toContain(name);
      expect(page).toContain(`[${name}](`);
    }
    for (const name of files.filter((path) => path.startsWith("arazzo/"))) expect(page).toContain(`[${name}](`);
    for (const name of ["sitemap-index.xml", "favicon.svg"]) expect(files).toContain(name);
    const stated = (name: string) => Number(new RegExp(`\\[${name}\\].*about (\\d+) MB`).exec(page)?.[1]) * 1e6;
    for (const name of ["enapter-http-api.html", "site.zip"]) {
      const { size } = await stat(join(dist, name));
      expect(Math.abs(size - stated(name)), `${name} has ${size} bytes`).toBeLessThan(1e6);
    }
  });

  test.each(["openapi.json", "openapi.yaml"])("offers %s as it is published", async (name) => {
    const published = createRequire(import.meta.url).resolve(`@enapter/http-api-spec/${name}`);
    expect((await readFile(join(dist, name))).equals(await readFile(published))).toBe(true);
  });

  test("has workflows that find the description beside them", async () => {
    const workflows = files.filter((path) => path.endsWith(".arazzo.yaml"));
    expect(workflows.length).toBeGreaterThan(0);
    for (const path of workflows) {
      const [, url = ""] = /url: (\S+)/.exec(await readFile(join(dist, path), "utf8")) ?? [];
      expect(files).toContain(join("arazzo", url));
    }
  });

  test("has an archive with every page, and an API page that leads to the published site", async () => {
    const names = Object.keys(unzipSync(await readFile(join(dist, "site.zip"))));
    expect(names).toEqual(expect.arrayContaining([...pages, "openapi.json", "reference/api/index.html"]));
    const [online = "", offline = ""] = await Promise.all(
      ["reference/api/index.html", "enapter-http-api.html"].map((path) => readFile(join(dist, path), "utf8")),
    );
    expect(online).toContain("(../../reference/client/devices/#devicesget)");
    expect(offline).toMatch(/\(https:[^)]*\/reference\/client\/devices\/#devicesget\)/);
  });
});
