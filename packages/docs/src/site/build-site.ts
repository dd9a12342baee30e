import { mkdir, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { consoleFiles, tagsScript } from "../console/bundle/bundle.ts";
import { enrichDocument } from "../reference/enrich.ts";
import { renderPage } from "../reference/render.ts";
import { siteAddress } from "./address.ts";
import { runAstro } from "./astro.ts";
import { builtFiles } from "./built-files.ts";
import { downloadsPage } from "./downloads.ts";
import { codesWithoutAdvice } from "./error-pages.ts";
import { starlightFiles, writeFilled } from "./fill.ts";
import { focusableTables } from "./focusable-tables.ts";
import { brokenLinks } from "./links.ts";
import { offeredFiles, offlineReference, siteArchive } from "./offered-files.ts";
import type { SitePage } from "./page.ts";
import { htmlPath, withPageExtras } from "./page-extras.ts";
import { makePages } from "./pages.ts";
import { readPublished } from "./read-published.ts";
import { readSources } from "./read-sources.ts";
import { sampleFiles, samplesOf, withConsoleScript } from "./samples.ts";
import { type SiteVersion, siteVersion, withBanner } from "./site-version.ts";
import { llmsFull, llmsIndex, markdownTwins } from "./twins.ts";
import { zipSite } from "./zip-site.ts";

const { version: clientVersion } = createRequire(import.meta.url)("@enapter/http-api-client/package.json") as {
  version: string;
};
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
  const site = siteAddress(process.env);
  const version = siteVersion(process.env, site, { client: clientVersion, api: document.info.version });
  const pages = [...makePages(sources), downloadsPage(downloads)].map((page) => withBanner(page, version));
  const dist = join(root, "dist");
  const [api, consoles] = await Promise.all([
    renderPage(enrichDocument(document, site.href)),
    consoleFiles({ errorPages: pages.map(({ path }) => path).filter((path) => path.startsWith("reference/errors/")) }),
    renderPages(pages, site, version),
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
  await writeFile(join(dist, siteArchive), await zipSite(dist, site.pathname, [siteArchive]));
  const built = await builtFiles(dist);
  // The links of Redocly's page are routes that its program resolves.
  const broken = brokenLinks(new Map([...built, [apiPage, ""], [offlineReference, ""]]), site.pathname);
  if (broken.length > 0) throw new Error(`Links that lead nowhere:\n  ${broken.join("\n  ")}`);
  const sizes = await Promise.all([...built.keys()].map(async (path) => (await stat(join(dist, path))).size));
  const warnings = codesWithoutAdvice(pages).map((code) => `The page of the error code ${code} has no advice.`);
  return { pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0), warnings };
}

/** Writes the pages where Starlight expects them, and renders them. */
async function renderPages(pages: readonly SitePage[], { pathname }: URL, version: SiteVersion): Promise<void> {
  await writeFilled(await starlightFiles(pages));
  await runAstro(root, ["build"]);
  const rendered = await builtFiles(join(root, "dist"));
  const script = await tagsScript(pathname);
  const pageAt = new Map(pages.map((page) => [htmlPath(page), page]));
  const finished = (path: string, html: string): string => {
    const page = pageAt.get(path);
    const whole = withConsoleScript(focusableTables(html), script);
    return page === undefined ? whole : withPageExtras(whole, page, version);
  };
  await writeAll(
    join(root, "dist"),
    new Map([...rendered].filter(([, html]) => html !== "").map(([path, html]) => [path, finished(path, html)])),
  );
}

async function writeAll(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}
