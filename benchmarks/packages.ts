import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

/** Where packages are installed that only a comparison needs. */
export interface PackageFolder {
  readonly directory: string;
  /** A file of a package. */
  fileOf(path: string): string;
  /** The module that importing a package gives. */
  moduleOf(name: string): string;
}

/** What to install. */
export interface Installation {
  /** Is made, and emptied first when other versions are in it. */
  readonly directory: string;
  readonly versions: Readonly<Record<string, string>>;
  /** What it is and how large, for whoever waits. */
  readonly what: string;
  /** What remains to be done in a fresh directory. */
  readonly finish?: (folder: PackageFolder) => Promise<void>;
  /** What that depends on: with another text, everything is done again. */
  readonly basis?: string;
}

/**
 * Installs packages, unless they are there already, in these versions.
 * @throws Error when npm cannot install them.
 */
export async function installPackages(
  { directory, versions, what, finish, basis }: Installation,
  report: (text: string) => void,
): Promise<PackageFolder> {
  const folder = packageFolder(directory);
  const marker = join(directory, "installed.json");
  const wanted = JSON.stringify({ versions, basis });
  const found = existsSync(marker) ? await readFile(marker, "utf8") : "";
  if (found !== wanted) {
    report(`Installing ${what} ...\n`);
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    const manifest = { private: true, dependencies: versions };
    await writeFile(join(directory, "package.json"), JSON.stringify(manifest));
    await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: directory });
    await finish?.(folder);
    await writeFile(marker, wanted);
  }
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
