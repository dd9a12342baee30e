import type { OpenApiDocument } from "../model/document.ts";
import { kebabCase } from "../model/names.ts";
import { readOperations } from "../model/operations.ts";
import { header } from "../output/text.ts";
import { apiFile, errorBodiesFile, errorsFile } from "./api-files.ts";
import { descriptorsFile } from "./descriptors-file.ts";
import { readErrors, readOperationErrors, readOtherErrorBodies } from "./errors.ts";
import { functionsByResource } from "./functions.ts";
import { readMethods } from "./methods.ts";
import { operationsFile, operationsIndex } from "./operations-files.ts";
import { readOutcomeErrors } from "./outcome-errors.ts";
import { resourcesFile } from "./resources-file.ts";
import { schemasFile } from "./schemas-file.ts";
import { rejectTakenNames } from "./taken-names.ts";

/** Every generated file of the client, by path. */
export function clientFiles(document: OpenApiDocument): Map<string, string> {
  const operations = readOperations(document);
  const methods = readMethods(operations);
  const errors = readErrors(document, operations);
  const byResource = functionsByResource(document, errors, methods);
  const outcomes = readOutcomeErrors(document, operations);
  rejectTakenNames(document, { errors, outcomes, byResource });
  const files: [string, string][] = [
    ["api.ts", apiFile(document, errors)],
    ["descriptors/descriptors.ts", descriptorsFile(document, methods)],
    ["errors/error-bodies.ts", errorBodiesFile(readOtherErrorBodies(document, operations))],
    ["errors/errors.ts", errorsFile(errors, outcomes, readOperationErrors(document, operations))],
    ["operations/index.ts", operationsIndex([...byResource.keys()])],
    ...[...byResource].map(([resource, models]): [string, string] => [
      `operations/${kebabCase(resource)}.ts`,
      operationsFile(models),
    ]),
    ["resources.ts", resourcesFile(document, byResource)],
    ["schemas.ts", schemasFile(document, operations)],
  ];
  return new Map(files.map(([name, text]) => [name, header("generate-client.ts") + text]));
}
