import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { consoleFiles, tagsScript } from "../console/bundle/bundle.ts";
import { enrichDocument } from "../reference/enrich.ts";
import { renderPage } from "../reference/render.ts";
import { siteAddress } from "./address.ts";
import { runAstro } from "./astro.ts";
import { downloadsPage } from "./downloads.ts";
import { codesWithoutAdvice } from "./error-pages.ts";
import { starlightFiles, writeFilled } from "./fill.ts";
import { focusableTables } from "./focusable-tables.ts";
import { brokenLinks } from "./links.ts";
import { offeredFiles, offlineReference, siteArchive } from "./offered-files.ts";
import type { SitePage } from "./page.ts";
import { makePages } from "./pages.ts";
import { readPublished } from "./read-published.ts";
import { readSources } from "./read-sources.ts";
import { sampleFiles, samplesOf, withConsoleScript } from "./samples.ts";
import { llmsFull, llmsIndex, markdownTwins } from "./twins.ts";
import { zipSite } from "./zip-site.ts";

const apiPage = "reference/api/index.html";
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Figures of a build. */
export interface BuiltSite {
  readonly pages: number;
  readonly bytes: number;
  /** Things that are missing and do not end the build. */
  readonly warnings: readonly string[];
}

/**
 * Builds the site into `dist/`: pages, API reference, Markdown twins and downloads.
 * @throws {Error} when a page is not right, a tool fails, or a link leads nowhere.
 */
export async function buildSite(): Promise<BuiltSite> {
  const sources = await readSources();
  const { document } = sources;
  const { files: offered, downloads } = offeredFiles(document, await readPublished());
  const pages = [...makePages(sources), downloadsPage(downloads)];
  const dist = join(root, "dist");
  const site = siteAddress(process.env);
  const [api, consoles] = await Promise.all([
    renderPage(enrichDocument(document, site.href)),
    consoleFiles({ errorPages: pages.map(({ path }) => path).filter((path) => path.startsWith("reference/errors/")) }),
    renderPages(pages, site),
  ]);
  const files = new Map([
    // On the site its links are relative; as a download it leads to the published site.
    [apiPage, api.replaceAll(site.href, "../../")],
    [offlineReference, api],
    ...offered,
    ["llms.txt", llmsIndex(pages, site)],
    ["llms-full.txt", llmsFull(pages, site)],
    ...markdownTwins(pages, site),
    ...consoles,
    ...sampleFiles(samplesOf(pages), sources.readExample),
  ]);
  await writeAll(dist, files);
  await writeFile(join(dist, siteArchive), await zipSite(dist, [siteArchive, offlineReference]));
  const built = await readTexts(dist);
  // The links of Redocly's page are routes that its program resolves.
  const broken = brokenLinks(new Map([...built, [apiPage, ""], [offlineReference, ""]]), site.pathname);
  if (broken.length > 0) throw new Error(`Links that lead nowhere:\n  ${broken.join("\n  ")}`);
  const sizes = await Promise.all([...built.keys()].map(async (path) => (await stat(join(dist, path))).size));
  const warnings = codesWithoutAdvice(pages).map((code) => `The page of the error code ${code} has no advice.`);
  return { pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0), warnings };
}

/** Writes the pages where Starlight expects them, and renders them. */
async function renderPages(pages: readonly SitePage[], { pathname }: URL): Promise<void> {
  await writeFilled(await starlightFiles(pages));
  await runAstro(root, ["build"]);
  const rendered = await readTexts(join(root, "dist"));
  const script = await tagsScript(pathname);
  await writeAll(
    join(root, "dist"),
    new Map(
      [...rendered]
        .filter(([, html]) => html !== "")
        .map(([path, html]) => [path, withConsoleScript(focusableTables(html), script)]),
    ),
  );
}

async function writeAll(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

/** Reads the files of a directory by path; the text of HTML alone is of interest, since links are in no other. */
async function readTexts(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(directory.length + 1), path.endsWith(".html") ? await readFile(path, "utf8") : "");
  }
  return texts;
}
