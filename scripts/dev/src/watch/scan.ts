import { readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/** A directory to watch with all that is in it, or some files of it. */
export interface Tree {
  readonly directory: string;
  /** Names of these files alone, without directories. Default: everything. */
  readonly files?: readonly string[];
}

/** Content of some trees at a moment. */
export interface Scan {
  /** A text for each file that is another one after a change, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The same for directories: one that was deleted and made again is another one. */
  readonly directories: ReadonlyMap<string, string>;
}

/** Made by builds, installs and tests: no source of anything. */
const ignoredDirectories = new Set(["dist", "node_modules", "test", ".turbo", ".git"]);

/** Files that editors leave beside a file while they save it: vim's swap and probe, Emacs's locks, backups. */
const ignoredFiles = /^(\..*\.sw.|4913|\.#.*|#.*#|.*~|.*\.tmp)$/;

/** Looks at everything in some trees. What is not there, or goes away meanwhile, is left out. */
export function scan(trees: readonly Tree[]): Scan {
  const files = new Map<string, string>();
  const directories = new Map<string, string>();
  const look = (directory: string, only: readonly string[] | undefined): void => {
    const stats = statsOf(directory);
    if (stats === undefined || !stats.isDirectory()) return;
    directories.set(directory, `${stats.ino}:${stats.birthtimeMs}`);
    for (const { name, isDirectory } of entriesOf(directory)) {
      const path = join(directory, name);
      if (isDirectory) {
        if (only === undefined && !ignoredDirectories.has(name)) look(path, undefined);
      } else if (only === undefined ? !ignoredFiles.test(name) : only.includes(name)) {
        const file = statsOf(path);
        if (file !== undefined) files.set(path, `${file.ino}:${file.size}:${file.mtimeMs}`);
      }
    }
  };
  for (const { directory, files: only } of trees) look(directory, only);
  return { files, directories };
}

/** The files that came, went or changed from one scan to another, in the order of their names. */
export function changedFiles(before: Scan, after: Scan): string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].filter((path) => before.files.get(path) !== after.files.get(path)).sort();
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // ENOTDIR: a directory became a file while we looked.
    return undefined;
  }
}

function entriesOf(directory: string): { name: string; isDirectory: boolean }[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }));
  } catch {
    return [];
  }
}
