import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A package that is installed, and its licence. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As its package.json says; undefined where it says nothing. */
  readonly license: string | undefined;
  /** Name of the first package that was found to depend on it. */
  readonly by: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Everything that is installed together with some packages: what they depend on, and what that depends on, as it lies in
 * node_modules. What only development needs is no part of it.
 * @param directories absolute paths of the packages, which are not listed themselves.
 * @returns by name and version.
 * @throws {Error} when something is not installed. Optional dependencies may be missing.
 */
export async function productionDependencies(directories: readonly string[]): Promise<readonly Dependency[]> {
  const found = new Map<string, Dependency>();
  const ours = new Set(await Promise.all(directories.map((directory) => realpath(directory))));
  const queue = [...ours];
  const seen = new Set(queue);
  for (const directory of queue) {
    const manifest = await readManifest(directory);
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const path = findInstalled(name, directory);
      if (path === undefined && manifest.optionalDependencies?.[name] !== undefined) continue;
      if (path === undefined) throw new Error(`${name} is not installed, which ${manifest.name} depends on.`);
      const real = await realpath(path);
      if (seen.has(real)) continue;
      seen.add(real);
      queue.push(real);
      const { version, ...rest } = await readManifest(real);
      if (!ours.has(real)) found.set(real, { name, version, license: licenseOf(rest), by: manifest.name });
    }
  }
  const key = ({ name, version }: Dependency): string => `${name}@${version}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Returns the folder in which Node.js finds a package, starting from a folder. */
function findInstalled(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Also as it was written before there were SPDX expressions. */
function licenseOf({ license, licenses = [] }: Pick<Manifest, "license" | "licenses">): string | undefined {
  if (typeof license === "string") return license;
  const types = [license, ...licenses].flatMap((old) => old?.type ?? []);
  return types.length === 0 ? undefined : types.join(" OR ");
}

async function readManifest(directory: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(directory, "package.json"), "utf8")) as Manifest;
}
