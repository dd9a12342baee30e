import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, readDocument } from "@enapter/http-api-openapi";
import { readClientFacts } from "./client-facts.ts";
import type { Sources } from "./pages.ts";
import type { ReleaseFiles } from "./release-history.ts";

const { resolve } = createRequire(import.meta.url);
const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** Other places to read from. */
export interface SourceOptions {
  /** Repository with the texts and examples. Default: this one. */
  readonly root?: string;
  /** Default: the bundle of this repository. */
  readonly document?: OpenApiDocument;
}

/** Reads everything that the pages are made of. The history of releases is always that of this repository. */
export async function readSources({ root = repository, ...options }: SourceOptions = {}): Promise<Sources> {
  const [document, client, content, decisions, releases] = await Promise.all([
    options.document ?? readDocument(resolve("@enapter/http-api-spec/openapi.json")),
    readClientFacts(),
    readMarkdown(join(root, "packages/docs/content")),
    readMarkdown(join(root, "docs/adr")),
    readReleases(),
  ]);
  return {
    document,
    client,
    content,
    decisions,
    releases,
    readExample: (path) => readIfThere(join(root, "examples", path)),
  };
}

/** Reads what the releases have changed: changelogs of the published packages, the history of the API, changesets. */
async function readReleases(): Promise<ReleaseFiles> {
  const packages = [
    "packages/client",
    "packages/react-query",
    "packages/types",
    "packages/mock",
    "packages/mcp",
    "spec",
  ];
  const changesets = await readMarkdown(join(repository, ".changeset"));
  changesets.delete("README.md");
  return {
    changelogs: packages.flatMap((folder) => readIfThere(join(repository, folder, "CHANGELOG.md")) ?? []),
    changesets,
    apiChanges: readIfThere(join(repository, "spec/CHANGES.md")),
  };
}

async function readMarkdown(directory: string): Promise<Map<string, string>> {
  const paths = (await readdir(directory, { recursive: true })).filter((path) => path.endsWith(".md")).sort();
  const texts = paths.map(async (path) => [path, await readFile(join(directory, path), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
