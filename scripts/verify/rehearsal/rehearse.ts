import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createProject, type Installer, installedProblems } from "./project.ts";
import { type PublicPackage, publicPackages, root } from "./public-packages.ts";
import { type PackageRelease, packReleases, provenanceProblems, publishReleases } from "./publish.ts";
import { fileProblems, planProblems, publishedProblems } from "./published.ts";
import { withRegistry } from "./registry.ts";
import type { Steps } from "./steps.ts";
import {
  type CompilerVersion,
  type NodeProgram,
  type ProjectRun,
  type Resolution,
  runProblems,
  typeProblems,
} from "./uses.ts";

/** Module resolution and compilers in the project of each installer: in pairs, as in `npm run verify consumers`. */
const checks: Readonly<Record<Installer, { resolution: Resolution; versions: readonly CompilerVersion[] }>> = {
  npm: { resolution: "bundler", versions: ["6", "7"] },
  pnpm: { resolution: "nodenext", versions: ["5.9", "7"] },
};

/** Settings of a rehearsal. */
export interface Rehearsal {
  /** Absolute path of an empty folder. */
  readonly directory: string;
  /** Absolute path of verdaccio's program. */
  readonly registry: string;
  readonly nodes: readonly NodeProgram[];
  readonly steps: Steps;
  readonly signal: AbortSignal;
}

/**
 * Publishes the packages to a registry of its own, and uses them from there.
 * @throws {StepFailed} when there is no use in going on.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<void> {
  const { directory, registry, signal, steps } = rehearsal;
  const packages = await publicPackages();
  await withRegistry(registry, join(directory, "registry"), signal, async (origin) => {
    const publisher = { directory, origin, signal };
    const releases = await steps.must("packed", () => packReleases(publisher));
    await steps.check("what is packed is what is public, with one version", () => planProblems(packages, releases));
    await eachRelease(steps, "the files are those of scripts/verify/packaging/files", packages, releases, fileProblems);
    await steps.check("npm refuses to publish without provenance", () => provenanceProblems(publisher, releases));
    await steps.must("published with the script of the release workflow", () => publishReleases(publisher));
    await eachRelease(
      steps,
      "versions, ranges, provenance, repository, licence",
      packages,
      releases,
      (release, source) => publishedProblems(origin, release, source, packages),
    );
    // Two at a time, which is as many as the smallest machine of a workflow has cores.
    const installers: readonly Installer[] = ["npm", "pnpm"];
    const ended = await Promise.allSettled(
      installers.map((installer) => useFrom(installer, origin, releases, rehearsal)),
    );
    signal.throwIfAborted();
    for (const result of ended) if (result.status === "rejected") throw result.reason;
  });
}

async function eachRelease(
  steps: Steps,
  title: string,
  packages: readonly PublicPackage[],
  releases: readonly PackageRelease[],
  problemsOf: (release: PackageRelease, source: PublicPackage) => Promise<readonly string[]>,
): Promise<void> {
  await steps.check(title, async () => {
    const problems = await Promise.all(
      releases.map((release) => {
        const source = packages.find(({ manifest }) => manifest.name === release.name);
        return source === undefined ? [`${release.name} is not public`] : problemsOf(release, source);
      }),
    );
    return problems.flat();
  });
}

async function useFrom(
  installer: Installer,
  origin: string,
  releases: readonly PackageRelease[],
  { directory: parent, nodes, steps, signal }: Rehearsal,
): Promise<void> {
  const directory = join(parent, `with-${installer}`);
  await steps.must(`${installer}: our packages installed in an empty project`, async () =>
    createProject(installer, await nodeTypesVersion(), { directory, origin, signal }),
  );
  await steps.check(`${installer}: what is installed is what was published`, () =>
    installedProblems(installer, directory, releases),
  );
  const { resolution, versions } = checks[installer];
  for (const compiler of versions) {
    await steps.check(`${installer}: TypeScript ${compiler}, ${resolution}`, () =>
      typeProblems(directory, compiler, resolution, signal),
    );
  }
  for (const run of projectRuns(nodes)) {
    await steps.check(`${installer}: ${run.title}`, () => runProblems(directory, run, signal));
  }
}

function projectRuns(nodes: readonly NodeProgram[]): readonly ProjectRun[] {
  const runs = nodes.flatMap((node): readonly ProjectRun[] => {
    const title = (what: string): string => `${what}, Node.js ${node.version}`;
    const expected = /^Battery Rack 1$/m;
    return [
      { title: title("ES module"), node, program: { file: "module.mjs" }, expected },
      { title: title("require()"), node, program: { file: "commonjs.cjs" }, expected },
      {
        title: title("the command enapter-mock"),
        node,
        program: { command: "enapter-mock" },
        parameters: ["--help"],
        expected: /--port/,
      },
      {
        title: title("the command enapter-mcp"),
        node,
        program: { command: "enapter-mcp" },
        parameters: ["--help"],
        expected: /--allow-actions/,
      },
    ];
  });
  const node = { version: process.versions.node, path: process.execPath };
  const expected = /SUCCESS[\s\S]*NotFoundError +status 404/;
  return [...runs, { title: "the tour", node, program: { file: "tour.ts" }, expected }];
}

/** The version of `@types/node` that the client is built with. */
async function nodeTypesVersion(): Promise<string> {
  const manifest = await readFile(join(root, "packages/client/node_modules/@types/node/package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
