import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

/** Packages that only some need, or that are too large to be dependencies. */
export interface OnDemand {
  /** Absolute path. Is made, and emptied first when other versions are in it. A cache: `node_modules/.cache/…`. */
  readonly directory: string;
  /** Title shown while they are installed, such as `the runtimes (900 MB)`. */
  readonly title: string;
  /** As in a package.json, with exact versions. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** As in a package.json: versions of what those depend on. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** Last step in a fresh directory. */
  readonly finish?: (folder: PackageFolder) => Promise<void>;
  /** Input of that step: with another text, everything is done again. */
  readonly basis?: string;
}

/** A directory in which packages are installed. */
export interface PackageFolder {
  readonly directory: string;
  /** A file of a package. */
  fileOf(path: string): string;
  /** The module that importing a package gives. */
  moduleOf(name: string): string;
}

/**
 * Installs packages with npm, unless these versions are there already. None of their scripts runs.
 * @throws {Error} when npm cannot install them.
 */
export async function installOnDemand(
  { directory, title, dependencies, overrides, finish, basis }: OnDemand,
  report: (text: string) => void,
): Promise<PackageFolder> {
  const folder = packageFolder(directory);
  const marker = join(directory, "installed.json");
  const wanted = JSON.stringify({ dependencies, overrides, basis });
  const found = existsSync(marker) ? await readFile(marker, "utf8") : "";
  if (found === wanted) return folder;
  report(`Installing ${title}, once ...\n`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  const parameters = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await promisify(execFile)("npm", parameters, { cwd: directory });
  await finish?.(folder);
  await writeFile(marker, wanted);
  return folder;
}

/** A directory in which packages are installed already. */
export function packageFolder(directory: string): PackageFolder {
  const require = createRequire(join(directory, "package.json"));
  return {
    directory,
    fileOf: (path) => join(directory, "node_modules", path),
    moduleOf: (name) => require.resolve(name),
  };
}
