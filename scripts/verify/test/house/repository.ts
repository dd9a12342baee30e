import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Folders without handwritten code: dependencies, builds, generated code, and files that tests compare with or compile. */
const notWritten = /(?:^|\/)(?:node_modules|dist|generated|fixtures|template)(?:\/|$)/;

/** Returns the absolute path of a file of the repository. */
export function absolute(path: string): string {
  return posix.join(root, path);
}

/** Returns the text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(absolute(path), "utf8");
}

/** Returns the handwritten files that match a pattern, as paths from the root of the repository. */
export function written(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (name) => notWritten.test(name) })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !notWritten.test(path))
    .sort();
}

/** A workspace package. */
export interface WorkspacePackage {
  /** Relative to the root of the repository. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** The fields of a `package.json` that the rules are about. */
export interface Manifest {
  readonly name: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Returns all packages of the workspace. */
export function workspacePackages(): WorkspacePackage[] {
  return written("{packages/*,scripts/*,spec,examples,benchmarks}/package.json").map((file) => ({
    directory: posix.dirname(file),
    manifest: JSON.parse(read(file)) as Manifest,
  }));
}
