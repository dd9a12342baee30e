import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "@enapter/http-api-openapi";
import type { Sources } from "./pages.ts";

const { resolve } = createRequire(import.meta.url);

/** Reads everything that the pages are made of. */
export async function readSources(): Promise<Sources> {
  const examples = dirname(resolve("@enapter/http-api-examples/package.json"));
  const [document, content, decisions] = await Promise.all([
    readDocument(resolve("@enapter/http-api-spec/openapi.json")),
    readMarkdown(fileURLToPath(new URL("../../content", import.meta.url))),
    readMarkdown(fileURLToPath(new URL("../../../../docs/adr", import.meta.url))),
  ]);
  return { document, content, decisions, readExample: (path) => readIfThere(join(examples, path)) };
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
