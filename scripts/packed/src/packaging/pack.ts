import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "./process.ts";

const pnpm = fileURLToPath(new URL("../../../../node_modules/.bin/pnpm", import.meta.url));

/**
 * Packs a workspace package as it would be published. The package has to be built.
 * @param packageDirectory absolute path of the package.
 * @param destination absolute path of an empty folder for the tarball, made where it does not exist.
 * @returns the absolute path of the tarball.
 * @throws {Error} with the output of pnpm when packing fails.
 */
export async function packPackage(packageDirectory: string, destination: string): Promise<string> {
  await mkdir(destination, { recursive: true });
  const { exitCode, output } = await runProcess(pnpm, ["pack", "--pack-destination", destination], packageDirectory);
  const [tarball, ...others] = (await readdir(destination)).filter((name) => name.endsWith(".tgz"));
  if (exitCode !== 0 || tarball === undefined || others.length > 0) {
    throw new Error(`pnpm pack in ${packageDirectory} ended with ${exitCode}:\n${output}`);
  }
  return join(destination, tarball);
}

/**
 * The paths of the files in a tarball, relative to the package, sorted.
 * @throws {Error} when the tarball cannot be read.
 */
export async function listTarball(tarball: string): Promise<string[]> {
  const { exitCode, output } = await runProcess("tar", ["-tzf", tarball], ".");
  if (exitCode !== 0) throw new Error(`tar cannot read ${tarball}:\n${output}`);
  const names = output.split("\n").filter((line) => line !== "");
  return names.map((name) => name.replace(/^package\//, "")).sort();
}
