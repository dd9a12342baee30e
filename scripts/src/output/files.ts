import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

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
  readonly file: string;
  readonly kind: "created" | "changed" | "removed";
  readonly before: string;
  readonly after: string;
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

/** Writes only what differs, each file through a temporary one, so that no reader meets half a file. */
export async function writeFiles(generated: GeneratedFiles): Promise<Difference[]> {
  const differences = await compareFiles(generated);
  for (const { file, kind, after } of differences) {
    const target = join(generated.directory, file);
    if (kind === "removed") {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${process.pid}.tmp`;
    await writeFile(temporary, after);
    await rename(temporary, target);
  }
  return differences;
}

/** The files in a directory, by path relative to it; with `known`, those of them alone. */
async function listFiles(directory: string, known?: ReadonlyMap<string, unknown>): Promise<string[]> {
  if (known !== undefined) return [...known.keys()].filter((name) => existsSync(join(directory, name)));
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
