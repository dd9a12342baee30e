import { createHash } from "node:crypto";
import { glob, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** Everything that is built or generated in a repository: file to hash. */
export async function outputsOf(directory: string): Promise<ReadonlyMap<string, string>> {
  const patterns = ["{spec,packages/*}/dist/**/*.*", "packages/*/src/generated/**/*.ts", "packages/client/api.md"];
  const hashes = new Map<string, string>();
  for await (const file of glob(patterns, { cwd: directory })) {
    const hash = createHash("sha256").update(await readFile(join(directory, file)));
    hashes.set(file, hash.digest("hex"));
  }
  if (hashes.size === 0) throw new Error("Nothing is built.");
  return hashes;
}

/** Takes away what builds have written. */
export async function removeBuilds(directory: string): Promise<void> {
  for await (const folder of glob("packages/*/dist", { cwd: directory })) {
    await rm(join(directory, folder), { recursive: true });
  }
}

/** @throws {Error} with the names of the files that are not the same. */
export function expectSame(found: ReadonlyMap<string, string>, clean: ReadonlyMap<string, string>): void {
  const names = new Set([...found.keys(), ...clean.keys()]);
  const stale = [...names].filter((name) => found.get(name) !== clean.get(name));
  if (stale.length > 0) throw new Error(`These are not what a clean build gives:\n  ${stale.sort().join("\n  ")}`);
}
