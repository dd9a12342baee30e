import {
  componentName,
  type OpenApiDocument,
  type OperationModel,
  pascalCase,
  propertyKey,
  resolve,
} from "@enapter/http-api-openapi";
import { datedName, isTime, takesDates } from "../names/dates.ts";
import { schemaTypeName } from "../names/type-names.ts";
import { jsDoc, nameList } from "../output/text.ts";
import type { ClientTarget } from "./target.ts";

/** `dated-requests.ts`: the requests of path-style calls in which a time may be a `Date`. */
export function datedRequestsFile(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
  { typesPackage }: ClientTarget,
): string {
  const bodies = new Set<string>();
  const requests = operations
    .filter(({ kind }) => kind === "request")
    .flatMap((operation) => {
      const types = bodyTypes(document, operation);
      for (const type of types) bodies.add(type);
      const members = [
        ...parameterNames(document, operation),
        ...(types.length === 0 ? [] : [`readonly body: ${types.join(" | ")}`]),
      ];
      const key = propertyKey(`${operation.method.toLowerCase()} ${operation.path}`);
      return members.length === 0 ? [] : [`  readonly ${key}: { ${members.join("; ")} };\n`];
    });
  const imports = bodies.size === 0 ? "" : `import type ${nameList([...bodies].sort())} from "${typesPackage}";\n\n`;
  const comment = jsDoc([
    "Requests in which a time may be a `Date`, by method and path: the names of the parameters, and the type of the body.",
  ]);
  return `${imports}${comment}export interface DatedRequests {${requests.length === 0 ? "" : "\n"}${requests.join("")}}\n`;
}

/** The names of the parameters that are times, by where they are. */
function parameterNames(document: OpenApiDocument, { parameters }: OperationModel): string[] {
  return (["path", "query", "header"] as const).flatMap((place) => {
    const names = parameters
      .filter((parameter) => parameter.in === place && isTime(resolve(document, parameter.schema)))
      .map(({ name }) => JSON.stringify(name));
    return names.length === 0 ? [] : [`readonly ${place}: ${names.join(" | ")}`];
  });
}

function bodyTypes(document: OpenApiDocument, { id, body }: OperationModel): string[] {
  const types = (body?.mediaTypes ?? [])
    .filter(({ kind, schema }) => kind !== "binary" && takesDates(document, schema))
    .map(({ schema }) => {
      const component = componentName(schema, "schemas");
      return component === undefined ? datedName(`${pascalCase(id)}Body`) : schemaTypeName(datedName(component));
    });
  return [...new Set(types)];
}
