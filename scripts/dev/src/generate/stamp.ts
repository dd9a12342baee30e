import { hash } from "node:crypto";
import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { type FileHashes, hashOfFile } from "../core/loaded-modules.ts";

/**
 * Keeps hashes of all that went into a run and of all that came out. While both are the same, there is nothing to do, and the
 * linter, the bundler and the compiler need not even be loaded. Files are compared by content: time stamps do not count, and
 * neither does who wrote them.
 */
export interface Stamp {
  /** Hash of the description and the configuration. */
  readonly data: string;
  /** Hashes of the modules that the run has loaded, by path. */
  readonly modules: Readonly<Record<string, string>>;
  readonly outputs: readonly StampedOutput[];
}

interface StampedOutput {
  readonly directory: string;
  readonly keepOthers: boolean;
  readonly names: readonly string[];
  readonly hash: string;
}

/** All that a run reads and does not load as a module. The lockfile stands for the libraries. */
const data = ["spec", "redocly.yaml", "pnpm-lock.yaml"];

/** Directories of packages that no generator reads. */
const ignored = new Set(["dist", "node_modules", "test", "workflows", ".turbo"]);

/**
 * Makes the stamp of a run.
 * @param dataBefore Hash of the data before the run, so that an edit during the run is noticed later.
 * @param modules Modules that the run has loaded.
 */
export function takeStamp(dataBefore: string, modules: FileHashes, outputs: readonly GeneratedFiles[]): Stamp {
  return {
    data: dataBefore,
    modules: Object.fromEntries(modules),
    outputs: outputs.map(({ directory, files, keepOthers = false }) => {
      const names = [...files.keys()].sort();
      return { directory, keepOthers, names, hash: hashOf(names.map((name) => [name, files.get(name) ?? ""])) };
    }),
  };
}

/** Returns whether nothing has changed since a run. Without a stamp, something may have. */
export function isUpToDate(dataNow: string, stamp: Stamp | undefined): boolean {
  if (stamp?.data !== dataNow || !stamp.outputs.every(isUntouched)) return false;
  return Object.entries(stamp.modules).every(([path, before]) => hashOfFile(path) === before);
}

/** The stamp of the last good run; undefined where there is none that can be read. */
export function readStamp(root: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(root), "utf8")) as Stamp;
  } catch {
    return undefined;
  }
}

/** Keeps the stamp where an install does not get at it and git does not look. */
export async function writeStamp(root: string, stamp: Stamp): Promise<void> {
  const file = fileOf(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(stamp));
}

/** Removes the stamp, so that the next run does the work. */
export async function forgetStamp(root: string): Promise<void> {
  await rm(fileOf(root), { force: true });
}

function fileOf(root: string): string {
  return join(root, "node_modules/.cache/enapter-generate.json");
}

function isUntouched({ directory, keepOthers, names, hash: expected }: StampedOutput): boolean {
  const present = keepOthers ? names : filesIn(directory).sort();
  if (present.join("\n") !== names.join("\n") || !names.every((name) => existsSync(join(directory, name))))
    return false;
  return hashOf(names.map((name) => [name, readFileSync(join(directory, name), "utf8")])) === expected;
}

/** Hash of the description and the configuration. */
export function hashOfData(root: string): string {
  const files = data.flatMap((path) => {
    const absolute = join(root, path);
    return /\.\w+$/.test(path) ? [path] : filesIn(absolute).map((name) => join(path, name));
  });
  return hashOf([
    ["node", process.version],
    ...files.sort().map((path) => [path, hashOfFile(join(root, path))] as const),
  ]);
}

/** All files below a directory, by path relative to it. */
function filesIn(directory: string): string[] {
  return entriesIn(directory).flatMap((entry) => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory() || ignored.has(entry.name)) return [];
    return filesIn(join(directory, entry.name)).map((name) => join(entry.name, name));
  });
}

function entriesIn(directory: string): Dirent[] {
  return existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
}

function hashOf(texts: readonly (readonly [string, string])[]): string {
  return hash("sha256", JSON.stringify(texts));
}
