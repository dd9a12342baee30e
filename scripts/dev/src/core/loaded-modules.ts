import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** Hashes of files by absolute path. */
export type FileHashes = ReadonlyMap<string, string>;

/**
 * Records the modules of this repository that the current thread loads from now on, with the manifests of their packages,
 * which decide what an import leads to. A module is hashed when it is loaded, so that a later edit is noticed.
 * @param program URL of the module that calls this, which is loaded already.
 * @returns reads what was recorded so far.
 */
export function recordModules(program: string): () => FileHashes {
  const hashes = new Map<string, string>();
  const record = (url: string): void => {
    const file = url.startsWith("file:") ? fileURLToPath(new URL(url)) : "";
    if (!isSource(file)) return;
    for (const path of [file, manifestOf(file)]) if (!hashes.has(path)) hashes.set(path, hashOfFile(path));
  };
  for (const url of [import.meta.url, program]) record(url);
  registerHooks({
    load(url, context, nextLoad) {
      record(url);
      return nextLoad(url, context);
    },
  });
  return () => hashes;
}

/** Hash of the content of a file; that of one that is missing is empty. */
export function hashOfFile(path: string): string {
  return existsSync(path) ? hash("sha256", readFileSync(path)) : "";
}

/** Libraries are not edited: the lockfile stands for them. */
function isSource(file: string): boolean {
  return file.startsWith(repository) && !file.includes("/node_modules/");
}

function manifestOf(file: string): string {
  let directory = dirname(file);
  while (!existsSync(join(directory, "package.json"))) directory = dirname(directory);
  return join(directory, "package.json");
}
