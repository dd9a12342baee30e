import { openEnum } from "@enapter/http-api-generator/names";
import { httpMethods, lookUp, type OpenApiDocument, type SchemaObject } from "@enapter/http-api-openapi";
import { isObject } from "@enapter/http-api-openapi/json";
import { objectOf } from "../core/json.ts";

/**
 * Finds the schemas that programs send and those that they read. A schema can be both, or none. The known values inside an open enum
 * are neither: they may grow, and what programs send and read is the open enum.
 */
export interface Uses {
  readonly sent: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
  /** The lists of known values. */
  readonly known: ReadonlySet<string>;
}

/** Follows all references from what operations take and from what they give. */
export function schemaUses(document: OpenApiDocument): Uses {
  const sent = new Set<string>();
  const read = new Set<string>();
  const known = new Set<string>();
  for (const pathItem of Object.values(document.paths ?? {}).map(objectOf)) {
    collect(document, pathItem["parameters"], sent, known);
    for (const method of httpMethods) {
      const operation = objectOf(pathItem[method.toLowerCase()]);
      for (const key of ["parameters", "requestBody"]) collect(document, operation[key], sent, known);
      for (const key of ["responses", "x-websocket"]) collect(document, operation[key], read, known);
    }
  }
  return { sent: names(sent), read: names(read), known: names(known) };
}

function collect(document: OpenApiDocument, node: unknown, references: Set<string>, known: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(document, item, references, known);
    return;
  }
  if (!isObject(node)) return;
  const open = openEnum(document, node as SchemaObject);
  if (open !== undefined) {
    for (const { $ref: reference } of open.closed) if (reference !== undefined) known.add(reference);
    return;
  }
  const reference = node["$ref"];
  if (typeof reference === "string" && !references.has(reference)) {
    references.add(reference);
    collect(document, lookUp(document, reference), references, known);
  }
  for (const value of Object.values(node)) collect(document, value, references, known);
}

function names(references: ReadonlySet<string>): Set<string> {
  const prefix = "#/components/schemas/";
  return new Set([...references].filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length)));
}
