import { componentName, type OpenApiDocument, propertyOf, resolve, type SchemaObject } from "../model/document.ts";
import { pascalCase } from "../model/names.ts";
import type { OperationModel } from "../model/operations.ts";
import { mergeHeaders, type ResponseHeaderModel, readHeaders } from "../model/response-headers.ts";
import { schemaTypeName } from "../types/type-names.ts";

/** An error class of the client: a shared error response of the description. */
export interface ErrorModel {
  /** `NotFound` gives `NotFoundError`. */
  readonly name: string;
  /** The statuses that it is thrown for, in order. */
  readonly statuses: readonly string[];
  readonly description: string;
  /** The headers of all responses that it is thrown for. */
  readonly headers: readonly ResponseHeaderModel[];
}

/** `NotFoundError` gives `NotFoundHeaders`. */
export function errorHeadersName(error: string): string {
  return `${error.replace(/Error$/, "")}Headers`;
}

/** The error classes, by status. Where operations give a status different responses, the first by name is its class. */
export function readErrors(document: OpenApiDocument, operations: readonly OperationModel[]): ErrorModel[] {
  const responsesOf = new Map<string, Set<string>>();
  for (const [status, response] of operations.flatMap(({ errors }) => Object.entries(errors))) {
    responsesOf.set(status, (responsesOf.get(status) ?? new Set()).add(response));
  }
  const models = new Map<string, ErrorModel>();
  for (const [status, responses] of [...responsesOf].sort(([a], [b]) => Number(a) - Number(b))) {
    const sorted = [...responses].sort();
    const [response = ""] = sorted;
    const name = `${pascalCase(response).replace(/Error$/, "")}Error`;
    const description = document.components?.responses?.[response]?.description ?? "";
    const { statuses = [], headers = [] } = models.get(name) ?? {};
    const own = sorted.map((each) => readHeaders(document, document.components?.responses?.[each] ?? {}));
    models.set(name, { name, statuses: [...statuses, status], description, headers: mergeHeaders([headers, ...own]) });
  }
  return [...models.values()];
}

/** The types of the documented error bodies of an operation, by status. */
export interface OperationErrors {
  readonly operation: string;
  readonly bodies: Readonly<Record<string, string>>;
}

/** The error bodies of every operation; a twin has those of its canonical operation. */
export function readOperationErrors(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): OperationErrors[] {
  return operations
    .filter(({ variantOf }) => variantOf === undefined)
    .map(({ id, errors }) => ({
      operation: id,
      bodies: Object.fromEntries(Object.entries(errors).map(([status, name]) => [status, bodyType(document, name)])),
    }));
}

function bodyType(document: OpenApiDocument, response: string): string {
  const { content = {} } = document.components?.responses?.[response] ?? {};
  const component = componentName(content["application/json"]?.schema, "schemas");
  return component === undefined ? "unknown" : schemaTypeName(component);
}

/**
 * Returns the properties that each documented error body certainly has, by operation and status (`getThing 410`). Bodies with
 * a list of `errors`, which the client reads by itself, are left out.
 */
export function readOtherErrorBodies(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): [key: string, required: readonly string[] | null][] {
  return operations
    .filter(({ variantOf }) => variantOf === undefined)
    .flatMap(({ id, errors }) => Object.entries(errors).map(([status, name]) => ({ key: `${id} ${status}`, name })))
    .flatMap(({ key, name }): [string, readonly string[] | null][] => {
      if (bodyType(document, name) === "unknown") return [[key, null]];
      const given = document.components?.responses?.[name]?.content?.["application/json"]?.schema ?? {};
      const schema: SchemaObject = resolve(document, given);
      return propertyOf(document, schema, "errors") === undefined ? [[key, schema.required ?? []]] : [];
    });
}
