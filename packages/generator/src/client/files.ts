import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { kebabCase, readOperations } from "@enapter/http-api-openapi";
import { apiFile, errorBodiesFile, errorsFile } from "./api-files.ts";
import { methodsById } from "./comments.ts";
import { datedRequestsFile } from "./dated-requests-file.ts";
import { descriptorsFile } from "./descriptors-file.ts";
import { readErrors, readOperationErrors, readOtherErrorBodies } from "./errors.ts";
import { functionsByResource } from "./functions.ts";
import { readMethods } from "./methods.ts";
import { operationsFile, operationsIndex } from "./operations-files.ts";
import { readOutcomeErrors } from "./outcome-errors.ts";
import { resourcesFile } from "./resources-file.ts";
import { schemasFile } from "./schemas-file.ts";
import { rejectTakenNames } from "./taken-names.ts";
import type { ClientTarget } from "./target.ts";

/** Every generated file of the client, by path. */
export function clientFiles(document: OpenApiDocument, target: ClientTarget): Map<string, string> {
  const operations = readOperations(document);
  const methods = readMethods(operations);
  const errors = readErrors(document, operations);
  const { variable, reference } = target;
  const source = { document, errors, methods: methodsById(methods), variable, reference };
  const byResource = functionsByResource(source, methods);
  const outcomes = readOutcomeErrors(document, operations);
  rejectTakenNames(document, target, { errors, outcomes, byResource });
  const files: [string, string][] = [
    ["api.ts", apiFile(document, errors)],
    ["dated-requests.ts", datedRequestsFile(document, operations, target)],
    ["descriptors/descriptors.ts", descriptorsFile(document, methods)],
    ["errors/error-bodies.ts", errorBodiesFile(readOtherErrorBodies(document, operations))],
    ["errors/errors.ts", errorsFile(errors, outcomes, readOperationErrors(document, operations), target)],
    ["operations/index.ts", operationsIndex([...byResource.keys()])],
    ...[...byResource].map(([resource, models]): [string, string] => [
      `operations/${kebabCase(resource)}.ts`,
      operationsFile(models, target),
    ]),
    ["resources.ts", resourcesFile(source, byResource, target)],
    ["schemas.ts", schemasFile(document, operations, target)],
  ];
  return new Map(files.map(([name, text]) => [name, `// ${target.header}\n\n${text}`]));
}
