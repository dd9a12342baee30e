import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The fields of a package.json that a rehearsal reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly files?: readonly string[];
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string };
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package that is published. */
export interface PublicPackage {
  /** Its folder, relative to the repository, with forward slashes. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Every package of the repository that is not private, by folder. */
export async function publicPackages(): Promise<PublicPackage[]> {
  const folders = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  const all = await Promise.all(
    ["spec", ...folders].map(async (directory) => ({
      directory,
      manifest: JSON.parse(await readFile(join(root, directory, "package.json"), "utf8")) as Manifest,
    })),
  );
  return all.filter(({ manifest }) => manifest.private !== true);
}

/** Our packages that always have the same version, as changesets knows them. */
export async function fixedGroup(): Promise<readonly string[]> {
  const config = JSON.parse(await readFile(join(root, ".changeset/config.json"), "utf8")) as {
    readonly fixed: readonly (readonly string[])[];
  };
  return config.fixed.flat();
}
