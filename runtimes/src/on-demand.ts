import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const caches = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));

/** Packages that are too large to be dependencies. */
export interface OnDemand {
  /** Name of their folder in the cache. */
  readonly name: string;
  /** What to say while they are installed, such as `the runtimes (900 MB)`. */
  readonly title: string;
  /** As in a package.json, with exact versions. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** As in a package.json: versions of what those depend on. */
  readonly overrides?: Readonly<Record<string, string>>;
}

/**
 * Installs packages with npm, unless these versions are there already. None of their scripts runs.
 * @returns the absolute path of the folder, which has a `node_modules`.
 * @throws {Error} when npm cannot install them.
 */
export async function installOnDemand(
  { name, title, dependencies, overrides }: OnDemand,
  report: (text: string) => void,
): Promise<string> {
  const directory = join(caches, name);
  const marker = join(directory, "installed.json");
  const wanted = JSON.stringify(overrides === undefined ? dependencies : { dependencies, overrides });
  const found = existsSync(marker) ? await readFile(marker, "utf8") : "";
  if (found === wanted) return directory;
  report(`Installing ${title}, once ...\n`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  const parameters = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await promisify(execFile)("npm", parameters, { cwd: directory });
  await writeFile(marker, wanted);
  return directory;
}
