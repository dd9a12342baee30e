import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

/** What is compared with. Installed only for a comparison: together it is 150 MB. */
export const peerVersions = {
  "@hono/node-server": "1.19.19",
  "@scalar/mock-server": "0.14.4",
  "@stoplight/prism-cli": "5.16.0",
} as const;

/** Where the peers are installed. */
export interface PeerFolder {
  /** A file of a package. */
  fileOf(path: string): string;
  /** The module that importing a package gives. */
  moduleOf(name: string): string;
}

/**
 * Installs the peers, unless these versions are there already.
 * @param directory is made, and emptied first when other versions are in it.
 * @throws Error when npm cannot install them.
 */
export async function installPeers(directory: string, report: (text: string) => void): Promise<PeerFolder> {
  const marker = join(directory, "installed.json");
  const wanted = JSON.stringify(peerVersions);
  const found = existsSync(marker) ? await readFile(marker, "utf8") : "";
  if (found !== wanted) {
    report("Installing the servers that are compared with (150 MB, once) ...\n");
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, dependencies: peerVersions }));
    await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: directory });
    await writeFile(marker, wanted);
  }
  const require = createRequire(join(directory, "package.json"));
  return { fileOf: (path) => join(directory, "node_modules", path), moduleOf: (name) => require.resolve(name) };
}
