import { join, relative, sep } from "node:path";

/** Consequences of a changed file. */
export interface Need {
  /** The description or what generates from it has changed; otherwise only pages and examples. */
  readonly generate: boolean;
  /** Modules have changed: the thread that loaded them has to go. */
  readonly restart: boolean;
  /** The API page looks different, whether the bundle has changed or not. */
  readonly docs: boolean;
}

/** Folders of the texts and programs that pages are made of. */
const texts = ["packages/docs/content", "docs/adr", "examples"];

/** Returns the files and folders that the loop follows. Changes of the loop itself and of the mock need a new start. */
export function watchedPaths(root: string): string[] {
  const sources = ["docs", "generator", "lint", "openapi", "spec-diff"].map((name) => `packages/${name}/src`);
  return ["redocly.yaml", "spec", "packages/docs/redocly.yaml", ...texts, ...sources].map((path) => join(root, path));
}

/** Returns the consequences of changed files, besides generating. */
export function needOf(root: string, paths: readonly string[]): Need {
  const changed = paths.map((path) => relative(root, path).split(sep).join("/"));
  const others = changed.filter((path) => !texts.some((folder) => path.startsWith(`${folder}/`)));
  // The library keeps the plugins of redocly.yaml, too.
  const restart = others.some((path) => path.endsWith(".ts") || path === "redocly.yaml");
  const generate = changed.length === 0 || others.length > 0;
  return { generate, restart, docs: restart || others.includes("packages/docs/redocly.yaml") };
}
