import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { plainEnvironment, runProgram } from "@enapter/http-api-packed";
import { root } from "./public-packages.ts";
import { npmrc } from "./registry.ts";
import { releaseScript } from "./release-script.ts";

/** A package as it is about to be published. */
export interface PackageRelease {
  readonly name: string;
  readonly version: string;
  /** Absolute path of the tarball. */
  readonly tarball: string;
  /** The hash that registries and lockfiles have of it. */
  readonly integrity: string;
}

/** Target and options of publishing. */
export interface Publisher {
  /** Absolute path of an empty folder. */
  readonly directory: string;
  /** Of the registry. */
  readonly origin: string;
  readonly signal: AbortSignal;
}

interface PublishPlan {
  readonly plan: readonly (readonly {
    readonly name: string;
    readonly version: string;
    readonly tarball: { readonly path: string };
  }[])[];
}

/**
 * Packs what the registry does not have yet, with the command that the release workflow uses.
 * @returns the packages in the order in which they are to be published: first what the others depend on.
 */
export async function packReleases(publisher: Publisher): Promise<PackageRelease[]> {
  const { directory, origin, signal } = publisher;
  const packed = join(directory, "packed");
  const tools = join(root, "node_modules/.bin");
  const PATH = [tools, process.env["PATH"]].join(delimiter);
  // pnpm looks up what is published already, and here nothing is.
  const file = await writeNpmrc(publisher);
  const environment = plainEnvironment({
    PATH,
    PNPM_CONFIG_NPMRC_AUTH_FILE: file,
    PNPM_CONFIG_REGISTRY: `${origin}/`,
  });
  await runProgram(join(tools, "changeset"), ["pack", "--out-dir", packed], { directory: root, environment, signal });
  const { plan } = JSON.parse(await readFile(join(packed, "publish-plan.json"), "utf8")) as PublishPlan;
  return Promise.all(
    plan.flat().map(async ({ name, version, tarball: { path } }) => {
      const tarball = join(packed, path);
      const hash = createHash("sha512").update(await readFile(tarball));
      return { name, version, tarball, integrity: `sha512-${hash.digest("base64")}` };
    }),
  );
}

/** Publishes what was packed, with the script of the release workflow. */
export async function publishReleases(publisher: Publisher): Promise<void> {
  const { directory, signal } = publisher;
  const environment = plainEnvironment({ NPM_CONFIG_USERCONFIG: await writeNpmrc(publisher) });
  // As GitHub runs `shell: bash`.
  const parameters = ["--noprofile", "--norc", "-eo", "pipefail", "-c", await releaseScript()];
  await runProgram("bash", parameters, { directory: join(directory, "packed"), environment, signal });
}

/**
 * Publishes with the settings of the package, which has to fail: they demand provenance, and there is none outside of a
 * workflow. Were they not heeded, a release could be without provenance, and nobody would notice.
 */
export async function provenanceProblems(
  publisher: Publisher,
  releases: readonly PackageRelease[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { name, tarball } of releases) {
    try {
      await npmPublish(publisher, tarball);
      problems.push(`${name}: npm would publish it without provenance`);
    } catch (error) {
      if (!/provenance generation not supported/i.test(String(error))) throw error;
    }
  }
  return problems;
}

async function npmPublish(publisher: Publisher, tarball: string): Promise<void> {
  const { directory, signal } = publisher;
  const environment = plainEnvironment({ NPM_CONFIG_USERCONFIG: await writeNpmrc(publisher) });
  await runProgram("npm", ["publish", tarball, "--tag", "unproven"], { directory, environment, signal });
}

/**
 * A file that stands in for the user's own: even if npm or pnpm went to another registry than this one, it would have nothing
 * there to publish with.
 */
async function writeNpmrc({ directory, origin }: Publisher): Promise<string> {
  const file = join(directory, "npmrc");
  await writeFile(file, npmrc(origin));
  return file;
}
