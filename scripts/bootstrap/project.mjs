// Location and packages of the repository, read from its own files.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The parsed package.json in `directory`. */
export function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
}

/** The pinned pnpm, as `pnpm@<version>`, from the root manifest. */
export function pinnedPnpm(directory = root) {
  return readManifest(directory).packageManager.split("+")[0];
}

/**
 * Absolute paths of all workspace packages, read from the `packages:` list of pnpm-workspace.yaml. Knows plain
 * directories and a final `/*`, which is all that this workspace uses.
 */
export function workspacePackages(directory = root) {
  const text = readFileSync(join(directory, "pnpm-workspace.yaml"), "utf8");
  const list = /^packages:\n((?:\s+-\s.*\n)+)/m.exec(text)?.[1] ?? "";
  const patterns = list.split("\n").flatMap((line) => line.replace(/^\s+-\s+/, "").replaceAll(/["']/g, "") || []);
  return patterns
    .flatMap((pattern) => {
      if (!pattern.endsWith("/*")) return [join(directory, pattern)];
      const parent = join(directory, pattern.slice(0, -2));
      return existsSync(parent)
        ? readdirSync(parent, { withFileTypes: true }).flatMap((entry) =>
            entry.isDirectory() ? join(parent, entry.name) : [],
          )
        : [];
    })
    .filter((path) => existsSync(join(path, "package.json")));
}

/** The git repository that a directory lies in without being its top; undefined where there is none, or it has its own. */
export function surroundingRepository(directory = root) {
  let current = directory;
  while (!existsSync(join(current, ".git"))) {
    if (dirname(current) === current) return undefined;
    current = dirname(current);
  }
  return current === directory ? undefined : current;
}
