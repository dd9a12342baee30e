import { join } from "node:path";
import { apiIndexFile, type ClientTarget, clientFiles } from "@enapter/http-api-generator/client";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { generatedBy } from "./generated-by.ts";

/** The client of this repository. */
const clientTarget: ClientTarget = {
  header: generatedBy,
  typesPackage: "@enapter/http-api-types",
  ownNames: ["EnapterClient", "EnapterError"],
  variable: "enapter",
  reference: "https://enapter.github.io/http-api-typescript/reference/client/",
};

/**
 * Generates the files of the client, in memory.
 * @param root Directory of the repository.
 */
export function clientOutputs(document: OpenApiDocument, root: string): GeneratedFiles[] {
  const directory = join(root, "packages/client");
  return [
    { directory: join(directory, "src/generated"), files: clientFiles(document, clientTarget) },
    // Readers get to it from the README beside it.
    { directory, files: new Map([["api.md", apiIndexFile(document, clientTarget)]]), keepOthers: true },
  ];
}
