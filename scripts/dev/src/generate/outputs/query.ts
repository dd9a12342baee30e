import { join } from "node:path";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { type QueryTarget, queryFiles } from "@enapter/http-api-generator/query";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { generatedBy } from "./generated-by.ts";

/** The package of TanStack Query options of this repository. */
const queryTarget: QueryTarget = {
  header: generatedBy,
  clientPackage: "@enapter/http-api-client",
  typePrefix: "Enapter",
  ownNames: [
    "QueryParameters",
    "invalidateAfterMutations",
    "invalidates",
    "itemsOf",
    "queryKey",
    "streamIntoCache",
    "untilFinal",
    "withQueryScope",
  ],
  reference: "https://enapter.github.io/http-api-typescript/reference/client/",
};

/**
 * Generates the files of the query options, in memory.
 * @param root Directory of the repository.
 */
export function queryOutputs(document: OpenApiDocument, root: string): GeneratedFiles[] {
  return [{ directory: join(root, "packages/react-query/src/generated"), files: queryFiles(document, queryTarget) }];
}
