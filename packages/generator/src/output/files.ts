import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Files that a generator owns, by path relative to a directory. */
export interface GeneratedFiles {
  /** Absolute path. Files in it that are not in `files` are stale and are removed, unless they are to be kept. */
  readonly directory: string;
  readonly files: ReadonlyMap<string, string>;
  /** True when other files in the directory do not belong to the generator. Default: false, so they are removed. */
  readonly keepOthers?: boolean;
}

/** Difference between a file on disk and the generated one. */
export interface Difference {
  /** Path relative to the directory. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  readonly kind: "created" | "changed" | "removed";
  readonly before: string;
  readonly after: string;
}

/** Compares generated files with those on disk: by generator, in the order of file names. */
export async function compareFiles(all: readonly GeneratedFiles[]): Promise<Difference[]> {
  return (await Promise.all(all.map(differencesOf))).flat();
}

/** Writes what differs and returns it. If it fails or is killed, the next run completes it. */
export async function writeFiles(all: readonly GeneratedFiles[]): Promise<Difference[]> {
  const differences = await compareFiles(all);
  for (const { path, kind, after } of differences) {
    if (kind === "removed") await rm(path, { force: true });
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, after);
    }
  }
  return differences;
}

async function differencesOf({ directory, files, keepOthers }: GeneratedFiles): Promise<Difference[]> {
  const stale = keepOthers ? [] : (await filesIn(directory)).filter((name) => !files.has(name));
  const names = [...files.keys(), ...stale].sort();
  const differences: Difference[] = [];
  for (const file of names) {
    const path = join(directory, file);
    const before = existsSync(path) ? await readFile(path, "utf8") : undefined;
    const after = files.get(file);
    if (before === after) continue;
    const kind = before === undefined ? "created" : after === undefined ? "removed" : "changed";
    differences.push({ file, path, kind, before: before ?? "", after: after ?? "" });
  }
  return differences;
}

/** Returns the files below a directory, by path relative to it. */
async function filesIn(directory: string): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}
