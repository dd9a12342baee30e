import { join } from "node:path";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { generateTypes } from "@enapter/http-api-generator/types";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { generatedBy } from "./generated-by.ts";

/**
 * Generates the files of the types, in memory.
 * @param root Directory of the repository.
 */
export function typesOutputs(document: OpenApiDocument, root: string): GeneratedFiles[] {
  const files = generateTypes(document, `// ${generatedBy}`);
  return [{ directory: join(root, "packages/types/src/generated"), files }];
}
