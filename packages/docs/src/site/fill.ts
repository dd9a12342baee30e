import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawDiagrams, loadGraphviz } from "./diagrams.ts";
import { ContentError, printSitePage, type SitePage } from "./page.ts";
import { makePages } from "./pages.ts";
import { readSources, type SourceOptions } from "./read-sources.ts";

/** Folder from which Starlight takes pages. It is generated, and ignored by git. */
const filled = fileURLToPath(new URL("../../site/content/docs", import.meta.url));

/** Pages as Starlight reads them, by file, or the first problem of their sources with its file and line. Plain data. */
export type FilledPages = { readonly files: ReadonlyMap<string, string> } | { readonly problem: string };

/** Reads the sources of all pages, and makes the pages. */
export async function fillPages(options: SourceOptions): Promise<FilledPages> {
  try {
    return { files: await starlightFiles(makePages(await readSources(options))) };
  } catch (error) {
    if (error instanceof ContentError) return { problem: error.message };
    throw error;
  }
}

/** Returns pages as Starlight reads them, by file. */
export async function starlightFiles(pages: readonly SitePage[]): Promise<Map<string, string>> {
  const draw = await loadGraphviz();
  return new Map(pages.map((page) => [`${page.path}.md`, printSitePage(drawDiagrams(page, draw))]));
}

/**
 * Writes files to where Starlight expects them, and deletes all others. Files that are up to date are left alone, so that Astro
 * follows only what has changed.
 * @param directory Default: the folder of the site.
 * @returns the number of files that changed.
 */
export async function writeFilled(files: ReadonlyMap<string, string>, directory: string = filled): Promise<number> {
  const present = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  let changed = 0;
  for (const entry of present) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || files.has(path.slice(directory.length + 1))) continue;
    await rm(path);
    changed++;
  }
  for (const [name, text] of files) {
    const path = join(directory, name);
    if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    changed++;
  }
  return changed;
}
