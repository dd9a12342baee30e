import { hash } from "node:crypto";
import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "@enapter/http-api-scripts/output/files";

/**
 * Remembers the texts of all that went into a run and of all that came out. While both are the same, there is nothing to
 * do, and the linter, the bundler and the compiler need not even be loaded. Files are compared by content, so a change of
 * time stamps does not matter, and neither does who wrote them.
 */
export interface Stamp {
  readonly inputs: string;
  readonly outputs: readonly StampedOutput[];
}

interface StampedOutput {
  readonly directory: string;
  readonly keepOthers: boolean;
  readonly names: readonly string[];
  readonly hash: string;
}

/** Everything that a run depends on: files, and directories with all that is in them. */
const inputs = [
  ...["spec", "scripts/src/client", "scripts/src/model", "scripts/src/output", "scripts/src/types", "dev/src"],
  ...["packages/docs/src", "redocly.yaml", "pnpm-lock.yaml", "scripts/package.json"],
];

/** Directories of packages that no generator reads. */
const ignored = new Set(["dist", "node_modules", "test", "workflows", ".turbo"]);

/** Says what came of a run, for a later one. */
export function takeStamp(inputsBefore: string, outputs: readonly GeneratedFiles[]): Stamp {
  return {
    inputs: inputsBefore,
    outputs: outputs.map(({ directory, files, keepOthers = false }) => {
      const names = [...files.keys()].sort();
      return { directory, keepOthers, names, hash: hashOf(names.map((name) => [name, files.get(name) ?? ""])) };
    }),
  };
}

/** Whether nothing has changed since. A stamp that cannot be read counts as none. */
export function isUpToDate(inputsNow: string, stamp: Stamp | undefined): boolean {
  return stamp !== undefined && stamp.inputs === inputsNow && stamp.outputs.every(isUntouched);
}

/** The stamp of the last good run. */
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
  await writeFile(`${file}.${process.pid}.tmp`, JSON.stringify(stamp));
  await rename(`${file}.${process.pid}.tmp`, file);
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

/** A hash of everything that a run depends on. Taken before the run, so that an edit during it is not lost. */
export function hashOfInputs(root: string): string {
  const files = inputs.flatMap((path) => {
    const absolute = join(root, path);
    return /\.\w+$/.test(path) ? [path] : filesIn(absolute).map((name) => join(path, name));
  });
  const present = files.sort().filter((path) => existsSync(join(root, path)));
  const texts = present.map((path): [string, string] => [path, readFileSync(join(root, path), "utf8")]);
  return hashOf([["node", process.version], ...texts]);
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
