import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";

/** Any fixed time will do: the same files give the same bytes. */
const time = new Date("2026-01-01T00:00:00Z");

/**
 * Returns a zip archive of all files of a directory but those of some paths.
 * @param base Path of the site on its host. The archive has the same folders, because the pages link to each other by it.
 */
export async function zipSite(directory: string, base: string, without: readonly string[]): Promise<Uint8Array> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((path) => !without.includes(path))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [`${base.slice(1)}${path}`, await readFile(join(directory, path))] as const),
  );
  return zipSync(Object.fromEntries(files), { mtime: time });
}
