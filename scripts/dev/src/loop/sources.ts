import { join, relative, sep } from "node:path";

/** Consequences of a changed file. */
export interface Need {
  /** Modules have changed: the thread that loaded them has to go. */
  readonly restart: boolean;
  /** The documentation looks different, whether the bundle has changed or not. */
  readonly docs: boolean;
}

/** Returns the files and folders that the loop follows. Changes of the loop itself and of the mock need a new start. */
export function watchedPaths(root: string): string[] {
  const sources = ["docs", "generator", "lint", "openapi", "spec-diff"].map((name) => `packages/${name}/src`);
  return ["redocly.yaml", "spec", "packages/docs/redocly.yaml", ...sources].map((path) => join(root, path));
}

/** Returns the consequences of changed files, besides generating. */
export function needOf(root: string, paths: readonly string[]): Need {
  const changed = paths.map((path) => relative(root, path).split(sep).join("/"));
  // The library keeps the plugins of redocly.yaml, too.
  const restart = changed.some((path) => path.endsWith(".ts") || path === "redocly.yaml");
  return { restart, docs: restart || changed.includes("packages/docs/redocly.yaml") };
}
