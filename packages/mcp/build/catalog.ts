import { type MethodModel, readMethods } from "@enapter/http-api-generator/client";
import { type OpenApiDocument, type OperationModel, readOperations } from "@enapter/http-api-openapi";
import type { OfferedOperation } from "../src/catalog/catalog.ts";
import { hasSecret, selfContained } from "./schemas.ts";

/**
 * Returns the operations that a tool can call: those with a request and a response that a model can write and read. Streams,
 * archives and other bytes are left out, and so are responses with secrets, because they would go to the provider of the model.
 */
export function catalogOf(document: OpenApiDocument): OfferedOperation[] {
  return readMethods(readOperations(document))
    .filter(({ operation }) => isOffered(document, operation))
    .map((method) => offeredOperation(document, method));
}

function isOffered(document: OpenApiDocument, { kind, body, result }: OperationModel): boolean {
  const isReadable = result.mediaType === undefined || ["json", "text"].includes(result.mediaType.kind);
  const isSecret = result.mediaType !== undefined && hasSecret(document, result.mediaType.schema);
  return kind === "request" && isReadable && !isSecret && (body === undefined || body.mediaTypes[0]?.kind === "json");
}

function offeredOperation(document: OpenApiDocument, method: MethodModel): OfferedOperation {
  const { operation, kind, positional, named, shownBy } = method;
  const { id, resource, methodName, summary, description, availability, retry, body, starts } = operation;
  const [json] = body?.mediaTypes ?? [];
  const properties: Record<string, object> = {};
  for (const { name, schema, description: text } of positional) properties[name] = { ...schema, description: text };
  if (json !== undefined) properties["body"] = json.schema;
  for (const { option, parameter } of named) {
    properties[option] = { ...parameter.schema, description: parameter.description };
  }
  const required = [
    ...positional.map(({ name }) => name),
    ...(body?.required === true ? ["body"] : []),
    ...named.filter((entry) => entry.required).map(({ option }) => option),
  ];
  return {
    id,
    resource,
    method: methodName,
    use: kind === "timeseries" ? "timeseries" : retry === "safe" ? "read" : "act",
    summary,
    description,
    availability,
    schema: selfContained(document, { type: "object", properties, required, additionalProperties: false }),
    positional: positional.map(({ name }) => name),
    hasBody: json !== undefined,
    ...(operation.pagination === undefined ? {} : { offset: operation.pagination.offset }),
    hasOutcome: kind === "outcome",
    ...(shownBy === undefined || starts === undefined
      ? {}
      : { shownBy: { operation: shownBy.operation.id, argument: starts.parameter } }),
  };
}
