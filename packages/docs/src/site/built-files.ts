import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Reads the files of a directory by path; the text of HTML alone is of interest, since links are in no other. */
export async function builtFiles(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(directory.length + 1), path.endsWith(".html") ? await readFile(path, "utf8") : "");
  }
  return texts;
}
