import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { listTarball } from "@enapter/http-api-packed";
import { fileList } from "../packaging/file-list.ts";
import { manifestProblems } from "./manifest-problems.ts";
import { fixedGroup, type Manifest, type PublicPackage, root } from "./public-packages.ts";
import type { PackageRelease } from "./publish.ts";

interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Manifest & { readonly dist: { readonly integrity: string } }>>;
}

/** Returns the differences between the packages of the repository and those that are about to be published. */
export async function planProblems(
  packages: readonly PublicPackage[],
  releases: readonly PackageRelease[],
): Promise<readonly string[]> {
  const named = (list: readonly string[]): string => [...list].sort().join(", ");
  const all = named(packages.map(({ manifest }) => manifest.name));
  const planned = named(releases.map(({ name }) => name));
  const fixed = named(await fixedGroup());
  return [
    ...(planned === all ? [] : [`changesets packs ${planned}, and not ${all}`]),
    ...(fixed === all ? [] : [`.changeset/config.json keeps ${fixed} at one version, and not ${all}`]),
  ];
}

/** Returns the differences between a tarball and the checked-in list of its files. */
export async function fileProblems(
  { tarball }: PackageRelease,
  { directory }: PublicPackage,
): Promise<readonly string[]> {
  const name = basename(directory);
  const known = (await readFile(join(root, `scripts/verify/packaging/files/${name}.txt`), "utf8")).split("\n");
  const found = fileList(await listTarball(tarball)).split("\n");
  return [
    ...found.filter((line) => !known.includes(line)).map((line) => `${name}: ${line} is new`),
    ...known.filter((line) => !found.includes(line)).map((line) => `${name}: ${line} is missing`),
  ];
}

/**
 * Returns the problems of a package in the registry: its package.json, and whether its tarball is the one that was packed.
 * @param origin of the registry.
 */
export async function publishedProblems(
  origin: string,
  release: PackageRelease,
  { directory }: PublicPackage,
  packages: readonly PublicPackage[],
): Promise<readonly string[]> {
  const response = await fetch(`${origin}/${release.name.replace("/", "%2f")}`);
  if (!response.ok) return [`${release.name}: the registry answers ${response.status}`];
  const { versions, "dist-tags": tags } = (await response.json()) as Packument;
  const manifest = versions[release.version];
  if (manifest === undefined) return [`${release.name}: the registry has no ${release.version}`];
  const expected = {
    directory,
    version: packages[0]?.manifest.version ?? "",
    names: await fixedGroup(),
    repository: packages[0]?.manifest.repository?.url ?? "",
  };
  return [
    ...(manifest.dist.integrity === release.integrity ? [] : [`${release.name}: the registry has another tarball`]),
    ...(tags["latest"] === release.version ? [] : [`${release.name}: latest is ${tags["latest"]}`]),
    ...manifestProblems(manifest, await listTarball(release.tarball), expected),
  ];
}
