import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProgramOptions, plainEnvironment, runProgram } from "@enapter/http-api-packed";
import { root } from "./public-packages.ts";
import type { PackageRelease } from "./publish.ts";
import { npmrc } from "./registry.ts";

/** The packages that users install; the others come with them. */
const installedPackages = ["client", "mcp", "mock", "react-query"];
const programs = fileURLToPath(new URL("programs", import.meta.url));

/** Package managers. */
export type Installer = "npm" | "pnpm";

/** Files of a project besides our packages. */
interface ProjectOptions {
  /** Absolute path of a folder that does not exist yet. */
  readonly directory: string;
  /** Of the registry that has our packages. */
  readonly origin: string;
  readonly signal: AbortSignal;
}

/**
 * Makes an empty project, installs our packages in it as a user would, and copies the programs and the tour into it.
 * Caches and stores are the project's own: nothing that was installed before helps, and nothing stays behind.
 * @throws {Error} when the install fails.
 */
export async function createProject(
  installer: Installer,
  nodeTypes: string,
  { directory, origin, signal }: ProjectOptions,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  await writeFile(join(directory, ".npmrc"), npmrc(origin));
  const options: ProgramOptions = { directory, environment: plainEnvironment(), signal };
  const wanted = [...installedPackages.map((name) => `@enapter/http-api-${name}`), `@types/node@${nodeTypes}`];
  if (installer === "npm") {
    await runProgram("npm", ["install", "--no-audit", "--no-fund", "--cache", ".npm-cache", ...wanted], options);
  } else {
    // pnpm waits a day before it takes a new version. Ours are a second old.
    await writeFile(join(directory, "pnpm-workspace.yaml"), "minimumReleaseAgeExclude: ['@enapter/*']\n");
    const own = ["--store-dir", ".pnpm-store", "--config.cache-dir=.pnpm-cache"];
    await runProgram(join(root, "node_modules/.bin/pnpm"), ["add", ...own, ...wanted], options);
  }
  await cp(programs, directory, { recursive: true });
  await cp(join(root, "examples/tour.ts"), join(directory, "tour.ts"));
  await cp(join(root, "examples/lib"), join(directory, "lib"), { recursive: true });
}

/** Releases that are not what the project has installed. */
export async function installedProblems(
  installer: Installer,
  directory: string,
  releases: readonly PackageRelease[],
): Promise<readonly string[]> {
  const lockfile = installer === "npm" ? "package-lock.json" : "pnpm-lock.yaml";
  const text = await readFile(join(directory, lockfile), "utf8");
  return releases
    .filter(({ integrity }) => !text.includes(integrity))
    .map(({ name }) => `${lockfile} does not have the ${name} that was published`);
}
