import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Takes away the declarations of a compiled package that no program can see, because no entry leads to them, and their maps.
 * @param directory absolute path of what the compiler has written.
 * @param entries absolute paths of the declarations that package.json names.
 * @returns those that are gone, by path relative to `directory`, sorted.
 */
export async function pruneDeclarations(directory: string, entries: readonly string[]): Promise<string[]> {
  const reached = new Set(entries);
  for (const file of reached) for (const next of await importsOf(file)) reached.add(next);
  const names = await readdir(directory, { recursive: true });
  const unseen = names.filter((name) => /\.d\.[cm]?ts$/.test(name) && !reached.has(join(directory, name)));
  for (const name of unseen) {
    await rm(join(directory, name));
    await rm(join(directory, `${name}.map`), { force: true });
  }
  return unseen.map((name) => name.replaceAll(sep, "/")).sort();
}

/** The declarations of the package itself that one of them names: `from "./a.ts"`, `import("./a.ts")`. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+?)\.[jt]s"/g)].map(([, name = ""]) => {
    const declaration = `${resolve(dirname(file), name)}.d.ts`;
    if (!existsSync(declaration))
      throw new Error(`${relative(process.cwd(), file)} names ${name}, which is not there.`);
    return declaration;
  });
}
