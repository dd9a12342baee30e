import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { readOperations } from "@enapter/http-api-openapi";
import { NameRegistry } from "../names/type-names.ts";
import { withDatedSchemas } from "./dated.ts";
import { writeDocument } from "./document-file.ts";
import { enumsFile } from "./enums-file.ts";
import { writeModels } from "./models-file.ts";
import { writeOperations } from "./operations-file.ts";
import { prepareDocument } from "./prepare.ts";
import { SourceFile } from "./source-file.ts";
import { Translator } from "./translator.ts";

/** Handwritten module, next to the folder of generated ones, that declares `BinaryBody`. */
const binaryModule = "../body/binary.ts";

/**
 * The modules of a types package for a description, by file name. Uses nothing but the description, so it works
 * for any OpenAPI 3.1 document in one file.
 * @param header first line of each file, a comment that says where the file comes from.
 * @throws {Error} when two types would have the same name, or when an extension names something that is not there.
 */
export function generateTypes(document: OpenApiDocument, header: string): Map<string, string> {
  const prepared = prepareDocument(document);
  const dated = withDatedSchemas(prepared);
  const translator = new Translator(dated);
  const names = new NameRegistry();

  const models = new SourceFile(header);
  const modelNames = writeModels(models, dated, translator, names);
  const operations = new SourceFile(header);
  writeOperations({ file: operations, document: prepared, translator, names }, readOperations(prepared));
  const openapi = new SourceFile(header);
  writeDocument(openapi, prepared, translator);

  const binary = [binaryModule, new Set(["BinaryBody"])] as const;
  const fromModels = ["./models.ts", modelNames] as const;
  const fromDocument = ["./openapi.ts", new Set(["components", "operations", "paths"])] as const;
  const helpers = translator.helpers();
  return new Map([
    ["enums.ts", enumsFile(document, header)],
    ["models.ts", models.toString(new Map([binary, fromDocument]), helpers)],
    ["openapi.ts", openapi.toString(new Map([binary, fromModels]), helpers)],
    ["operations.ts", operations.toString(new Map([binary, fromModels, fromDocument]), helpers)],
  ]);
}
