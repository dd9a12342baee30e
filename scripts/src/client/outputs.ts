import { join } from "node:path";
import type { OpenApiDocument } from "../model/document.ts";
import type { GeneratedFiles } from "../output/files.ts";
import { apiIndexFile } from "./api-index-file.ts";
import { clientFiles } from "./files.ts";

/**
 * Everything that is generated for the client.
 * @param root directory of the repository.
 */
export function clientOutputs(document: OpenApiDocument, root: string): GeneratedFiles[] {
  const directory = join(root, "packages/client");
  return [
    { directory: join(directory, "src/generated"), files: clientFiles(document) },
    // Beside the README, from where people get to it.
    { directory, files: new Map([["api.md", apiIndexFile(document, "enapter")]]), keepOthers: true },
  ];
}
