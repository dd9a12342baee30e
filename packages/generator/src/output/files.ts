import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { abandonedFor, isTemporary } from "./temporary.ts";

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

/** Finds temporary files left by a process that was killed while it wrote: absolute paths. */
export async function abandonedFiles({ directory, files, keepOthers = false }: GeneratedFiles): Promise<string[]> {
  const directories = keepOthers
    ? new Set([...files.keys()].map((name) => dirname(join(directory, name))))
    : [directory];
  const paths: string[] = [];
  for (const place of directories) {
    for (const name of await namesIn(place, { recursive: !keepOthers })) {
      const path = join(place, name);
      const target = abandonedFor(path);
      if (target !== undefined && (!keepOthers || files.has(relative(directory, target)))) paths.push(path);
    }
  }
  return paths;
}

/** The files in a directory, by path relative to it; with `known`, those of them alone. */
async function listFiles(directory: string, known?: ReadonlyMap<string, unknown>): Promise<string[]> {
  if (known !== undefined) return [...known.keys()].filter((name) => existsSync(join(directory, name)));
  return (await namesIn(directory, { recursive: true })).filter((name) => !isTemporary(name));
}

async function namesIn(directory: string, options: { recursive: boolean }): Promise<string[]> {
  try {
    const entries = await readdir(directory, { ...options, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
