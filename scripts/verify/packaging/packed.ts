import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listTarball, packPackage, runProgram } from "@enapter/http-api-packed";
import type { PackedFiles } from "./source-maps.ts";

/** A package as it would be published. */
export interface Packed {
  /** Absolute path of the tarball. */
  readonly tarball: string;
  readonly files: PackedFiles;
}

/**
 * Packs a package and unpacks it again.
 * @param path its folder in the repository.
 * @param workspace absolute path of a folder for both.
 */
export async function pack(path: string, workspace: string): Promise<Packed> {
  const directory = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const name = basename(path);
  const tarball = await packPackage(directory, join(workspace, name, "tarball"));
  const unpacked = join(workspace, name, "unpacked");
  await mkdir(unpacked);
  await runProgram("tar", ["-xzf", tarball, "--strip-components=1"], { directory: unpacked });
  const names = await listTarball(tarball);
  return { tarball, files: new Map(names.map((file) => [file, () => readFile(join(unpacked, file), "utf8")])) };
}
