import { apiIndexFile } from "@enapter/http-api-generator/client";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { variable } from "../reference/samples.ts";
import type { Download } from "./downloads.ts";
import { postmanCollection } from "./postman.ts";
import type { PublishedFiles } from "./read-published.ts";

/** Files that the site offers, apart from those that need the built site. */
export interface OfferedFiles {
  /** Texts by path below the root of the site. */
  readonly files: ReadonlyMap<string, string>;
  /** Rows of the page that lists them. */
  readonly downloads: readonly Download[];
}

/** File with the API page that opens without a server. */
export const offlineReference = "enapter-http-api.html";
/** Archive of the site. */
export const siteArchive = "site.zip";

/** Returns the downloads of the site. The bundles are offered as they are published. */
export function offeredFiles(document: OpenApiDocument, { bundles, workflows }: PublishedFiles): OfferedFiles {
  const described = [
    ...[...bundles].map(([path, text]) => [path, text, usesOfFormats[path] ?? "The description of the API"] as const),
    ...[...workflows].map(
      ([name, text]) =>
        [`arazzo/${name}`, text.replaceAll("../dist/", "../"), `Arazzo workflow: ${titleOf(text)}`] as const,
    ),
    [
      "enapter.postman_collection.json",
      postmanCollection(document),
      "Collection of requests for Postman, and for Bruno, which imports it",
    ] as const,
    [
      "api.md",
      apiIndexFile(document, { header: "Generated from the description of the API.", variable }),
      "Every method of the client, one line each",
    ] as const,
  ];
  const downloads = [
    ...described.map(([path, text, use]) => ({ path, use, size: Buffer.byteLength(text) })),
    { path: "llms.txt", use: "Index of this documentation for assistants", size: "at most 20 kB" },
    { path: "llms-full.txt", use: "All of this documentation in one text", size: "at most 320 kB" },
    { path: offlineReference, use: "The API reference, offline", size: "about 3 MB" },
    { path: siteArchive, use: "All of this documentation, for a static server", size: "about 4 MB" },
  ];
  return { files: new Map(described.map(([path, text]) => [path, text])), downloads };
}

const usesOfFormats: Readonly<Record<string, string>> = {
  "openapi.json": "OpenAPI 3.1 description, JSON",
  "openapi.yaml": "OpenAPI 3.1 description, YAML",
};

function titleOf(workflow: string): string {
  return /^ {2}title: (.*)$/m.exec(workflow)?.[1]?.toLowerCase() ?? "";
}
