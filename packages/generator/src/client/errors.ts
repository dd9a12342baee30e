import type { OperationModel } from "@enapter/http-api-openapi";
import {
  componentName,
  mergeResponseHeaders,
  type OpenApiDocument,
  pascalCase,
  propertyOf,
  type ResponseHeaderModel,
  readHeaders,
  resolve,
  type SchemaObject,
} from "@enapter/http-api-openapi";
import { schemaTypeName } from "../names/type-names.ts";

/** An error class of the client: a shared error response of the description. */
export interface ErrorModel {
  /** Name of the class: `NotFoundError` for `NotFound`. */
  readonly name: string;
  /** The statuses that it is thrown for, in order. */
  readonly statuses: readonly string[];
  readonly description: string;
  /** The headers of all responses that it is thrown for. */
  readonly headers: readonly ResponseHeaderModel[];
}

/** Returns `NotFoundHeaders` for `NotFoundError`. */
export function errorHeadersName(error: string): string {
  return `${error.replace(/Error$/, "")}Headers`;
}

/** The error classes, by status. Where operations describe different responses for a status, the first by name is its class. */
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
    models.set(name, {
      name,
      statuses: [...statuses, status],
      description,
      headers: mergeResponseHeaders([headers, ...own]),
    });
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

/** The certain part of a documented body: a `typeof`, a list, or an object with these properties; `true` where that is not known. */
export type ErrorBodyShape =
  | true
  | string
  | readonly [ErrorBodyShape]
  | { readonly [property: string]: ErrorBodyShape };

/**
 * Returns the shape of each documented error body, by operation and status (`getThing 410`); `null` where any body is documented.
 * Bodies with nothing but a list of `errors`, which the client reads by itself, are left out.
 */
export function readOtherErrorBodies(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): [key: string, shape: ErrorBodyShape | null][] {
  return operations
    .filter(({ variantOf }) => variantOf === undefined)
    .flatMap(({ id, errors }) => Object.entries(errors).map(([status, name]) => ({ key: `${id} ${status}`, name })))
    .flatMap(({ key, name }): [string, ErrorBodyShape | null][] => {
      if (bodyType(document, name) === "unknown") return [[key, null]];
      const schema = document.components?.responses?.[name]?.content?.["application/json"]?.schema ?? {};
      const shape = shapeOf(document, schema, []);
      const others = typeof shape === "object" ? Object.keys(shape).filter((property) => property !== "errors") : [];
      const hasErrors = propertyOf(document, schema, "errors") !== undefined;
      return hasErrors && others.length === 0 ? [] : [[key, shape]];
    });
}

/** @param above The schemas that this one is in: one that contains itself may go on for ever. */
function shapeOf(document: OpenApiDocument, schema: SchemaObject, above: readonly SchemaObject[]): ErrorBodyShape {
  const resolved = resolve(document, schema);
  if (typeof resolved !== "object" || above.includes(resolved)) return true;
  const { type, properties, allOf, anyOf, oneOf, items } = resolved;
  if (Array.isArray(type) || anyOf !== undefined || oneOf !== undefined) return true;
  const inside = [...above, resolved];
  if (type === "array") return [items ? shapeOf(document, items, inside) : true];
  if (type === "object" || properties !== undefined || allOf !== undefined) {
    const names = requiredOf(document, resolved, []);
    if (type !== "object" && names.length === 0) return true;
    const shapes = names.map((name): [string, ErrorBodyShape] => {
      const property = propertyOf(document, resolved, name);
      return [name, property === undefined ? true : shapeOf(document, property.schema, inside)];
    });
    return Object.fromEntries(shapes);
  }
  if (type === "integer") return "number";
  return typeof type === "string" && type !== "null" ? type : true;
}

function requiredOf(document: OpenApiDocument, schema: SchemaObject, above: readonly SchemaObject[]): string[] {
  const resolved = resolve(document, schema);
  if (above.includes(resolved)) return [];
  const inherited = (resolved.allOf ?? []).flatMap((part) => requiredOf(document, part, [...above, resolved]));
  return [...new Set([...(resolved.required ?? []), ...inherited])];
}
