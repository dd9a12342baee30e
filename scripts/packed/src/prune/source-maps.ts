import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * Takes away the source maps of a compiled package that are not worth their size, together with the lines that name them:
 * those of modules without any code, since their sources are types, and those that are named. A map of declarations stays, because it
 * leads an editor to the code, unless it is in one of the named folders.
 * @param directory absolute path of what the compiler has written.
 * @param without modules and folders in it, with forward slashes, that keep no map.
 * @returns the files that have no map any more, by path relative to `directory`, sorted.
 */
export async function pruneSourceMaps(directory: string, without: readonly string[] = []): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const modules = entries.filter((entry) => entry.isFile() && /\.(js|d\.ts)$/.test(entry.name));
  const pruned: string[] = [];
  for (const { parentPath, name } of modules) {
    const file = join(parentPath, name);
    const path = relative(directory, file).replaceAll(sep, "/");
    const text = await readFile(file, "utf8");
    if (
      (name.endsWith(".d.ts") || hasCode(text)) &&
      !without.some((name) => path === name || path.startsWith(`${name}/`))
    )
      continue;
    const plain = text.replace(/^\/\/# sourceMappingURL=.*\n?/m, "");
    if (plain === text) continue;
    await writeFile(file, plain);
    await rm(`${file}.map`);
    pruned.push(path);
  }
  return pruned.sort();
}

/** Returns whether a module has code beyond comments and the mark of a module, which is what types compile to. */
function hasCode(text: string): boolean {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").trim();
  return code !== "" && code !== "export {};";
}
