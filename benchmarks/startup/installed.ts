import { execFile } from "node:child_process";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { PackageFolder } from "@enapter/http-api-packed";
import { heyApiDirectory } from "../peers.ts";

/** Measures an installation on disk, in bytes. */
export interface Installed {
  readonly name: string;
  readonly bytes: number;
  /** The same for each package in it. */
  readonly packages: Readonly<Record<string, number>>;
}

/** Our client with all it depends on: what our packages would publish, and what the others have published. */
export async function ourInstallation(): Promise<Installed> {
  const folder = (name: string) => fileURLToPath(new URL(`../../packages/${name}`, import.meta.url));
  const [client, types] = await Promise.all([packedSize(folder("client")), packedSize(folder("types"))]);
  return installed("ours", {
    "@enapter/http-api-client": client,
    "@enapter/http-api-types": types,
    ...(await sizesOf("openapi-fetch", join(folder("client"), "package.json"))),
  });
}

/** The clients that ours is compared with. What is generated counts, a generator does not. */
export async function peerInstallations(folder: PackageFolder): Promise<Installed[]> {
  const names = ["openapi-fetch", "openai", "ky"];
  const root = join(folder.directory, "package.json");
  return [
    ...(await Promise.all(names.map(async (name) => installed(name, await sizesOf(name, root))))),
    installed("hey-api", { "generated source": await directorySize(heyApiDirectory(folder)) }),
  ];
}

function installed(name: string, packages: Readonly<Record<string, number>>): Installed {
  return { name, packages, bytes: Object.values(packages).reduce((sum, bytes) => sum + bytes, 0) };
}

/** The files that a package of the workspace would publish. */
async function packedSize(directory: string): Promise<number> {
  const parameters = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await promisify(execFile)("npm", parameters, { cwd: directory });
  const [report] = JSON.parse(stdout) as { unpackedSize: number }[];
  if (report === undefined) throw new Error(`npm does not pack ${directory}.`);
  return report.unpackedSize;
}

/** An installed package and, in turn, what it depends on. */
async function sizesOf(name: string, from: string): Promise<Record<string, number>> {
  const found = findPackageJSON(name, pathToFileURL(from));
  if (found === undefined) throw new Error(`${name} is not installed.`);
  // pnpm links packages; what one depends on is beside where it really is.
  const file = await realpath(found);
  const { dependencies = {} } = JSON.parse(await readFile(file, "utf8")) as { dependencies?: Record<string, string> };
  const others = await Promise.all(Object.keys(dependencies).map((dependency) => sizesOf(dependency, file)));
  return Object.assign({ [name]: await directorySize(dirname(file)) }, ...others);
}

/** All files of a package; its own dependencies are packages of their own. */
async function directorySize(directory: string): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true });
  const sizes = entries.map(async (entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? 0 : directorySize(path);
    return (await stat(path)).size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
