import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../programs/program.ts";

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
  await runProgram(pnpm, ["pack", "--pack-destination", destination], { directory: packageDirectory });
  const [tarball, ...others] = (await readdir(destination)).filter((name) => name.endsWith(".tgz"));
  if (tarball === undefined || others.length > 0) throw new Error(`There is not one tarball in ${destination}.`);
  return join(destination, tarball);
}

/**
 * The paths of the files in a tarball, relative to the package, sorted.
 * @throws {Error} when the tarball cannot be read.
 */
export async function listTarball(tarball: string): Promise<string[]> {
  const output = await runProgram("tar", ["-tzf", tarball], { directory: dirname(tarball) });
  const names = output.split("\n").filter((line) => line !== "");
  return names.map((name) => name.replace(/^package\//, "")).sort();
}
