import { join, relative, sep } from "node:path";
import type { Tree } from "../watch/scan.ts";

/** Consequences of a changed file. */
export interface Need {
  /** Modules have changed: threads that loaded them have to go. */
  readonly restart: boolean;
  /** The documentation looks different, whether the bundle has changed or not. */
  readonly docs: boolean;
}

/** Everything that the loop follows. Changes of the loop itself and of the mock need a new start. */
export function watchedTrees(root: string): Tree[] {
  return [
    { directory: root, files: ["redocly.yaml"] },
    ...["spec", ...["docs", "generator", "lint", "openapi", "spec-diff"].map((name) => `packages/${name}/src`)].map(
      (path) => ({ directory: join(root, path) }),
    ),
    { directory: join(root, "packages/docs"), files: ["redocly.yaml"] },
  ];
}

/** Returns the consequences of changed files, besides generating. */
export function needOf(root: string, paths: readonly string[]): Need {
  const changed = paths.map((path) => relative(root, path).split(sep).join("/"));
  // The library keeps the plugins of redocly.yaml, too.
  const restart = changed.some((path) => path.endsWith(".ts") || path === "redocly.yaml");
  return { restart, docs: restart || changed.includes("packages/docs/redocly.yaml") };
}
