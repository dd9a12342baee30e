import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { NamedTexts } from "./decision-pages.ts";

/** Files of the published package of the description by name. */
export interface PublishedFiles {
  /** The bundle in its forms, such as `openapi.json`. */
  readonly bundles: NamedTexts;
  /** Arazzo workflows. */
  readonly workflows: NamedTexts;
}

/** Reads the files that are offered as they are published. */
export async function readPublished(): Promise<PublishedFiles> {
  const folder = dirname(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
  const [bundles, workflows] = await Promise.all([
    readTexts(folder, /^openapi\.(?:json|yaml)$/),
    readTexts(join(folder, "../workflows"), /\.arazzo\.yaml$/),
  ]);
  return { bundles, workflows };
}

async function readTexts(folder: string, name: RegExp): Promise<NamedTexts> {
  const names = (await readdir(folder)).filter((entry) => name.test(entry)).sort();
  const texts = names.map(async (entry) => [entry, await readFile(join(folder, entry), "utf8")] as const);
  return new Map(await Promise.all(texts));
}
