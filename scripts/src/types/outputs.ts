import { join } from "node:path";
import type { OpenApiDocument } from "../model/document.ts";
import type { GeneratedFiles } from "../output/files.ts";
import { generateTypes } from "./generate.ts";

const header = "// Generated from spec/openapi.yaml by scripts/src/generate-types.ts. Do not edit.";

/**
 * Everything that is generated for the types.
 * @param root directory of the repository.
 */
export function typesOutputs(document: OpenApiDocument, root: string): GeneratedFiles[] {
  return [{ directory: join(root, "packages/types/src/generated"), files: generateTypes(document, header) }];
}
