import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isTemporary } from "./temporary.ts";

/** Files that a generator owns, by path relative to a directory. */
export interface GeneratedFiles {
  /** Absolute path. Files in it that are not in `files` are stale and are removed, unless they are to be kept. */
  readonly directory: string;
  readonly files: ReadonlyMap<string, string>;
  /** Whether the other files in the directory are not the generator's. Default: they are. */
  readonly keepOthers?: boolean;
}

/** How one file on disk differs from what the generator gives. */
export interface Difference {
  /** Path relative to the directory. */
  readonly file: string;
  readonly kind: "created" | "changed" | "removed";
  readonly before: string;
  readonly after: string;
}

/** A difference with the place of its file. */
export interface PlacedDifference extends Difference {
  /** Absolute. */
  readonly path: string;
}

/** Compares what is on disk with what the generator gives, in the order of file names. */
export async function compareFiles({ directory, files, keepOthers }: GeneratedFiles): Promise<Difference[]> {
  const onDisk = new Set(await listFiles(directory, keepOthers ? files : undefined));
  const differences: Difference[] = [];
  for (const [name, after] of files) {
    const before = onDisk.has(name) ? await readFile(join(directory, name), "utf8") : undefined;
    onDisk.delete(name);
    if (before === after) continue;
    differences.push({ file: name, kind: before === undefined ? "created" : "changed", before: before ?? "", after });
  }
  for (const name of onDisk) {
    differences.push({ file: name, kind: "removed", before: await readFile(join(directory, name), "utf8"), after: "" });
  }
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Compares all of them, and gives absolute paths, in the order of the generators. */
export async function compareAll(all: readonly GeneratedFiles[]): Promise<PlacedDifference[]> {
  const compared = await Promise.all(
    all.map(async (generated) =>
      (await compareFiles(generated)).map((difference) => ({
        ...difference,
        path: join(generated.directory, difference.file),
      })),
    ),
  );
  return compared.flat();
}

/** The files in a directory, by path relative to it; with `known`, those of them alone. */
async function listFiles(directory: string, known?: ReadonlyMap<string, unknown>): Promise<string[]> {
  if (known !== undefined) return [...known.keys()].filter((name) => existsSync(join(directory, name)));
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !isTemporary(entry.name))
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
