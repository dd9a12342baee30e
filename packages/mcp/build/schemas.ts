import { lookUp, type OpenApiDocument } from "@enapter/http-api-openapi";
import { isObject } from "@enapter/http-api-openapi/json";
import type { ArgumentsSchema } from "../src/catalog/catalog.ts";

/** Keys of a schema that a model does not need to write a value. */
const omitted: ReadonlySet<string> = new Set(["example", "examples", "title", "externalDocs", "deprecated"]);
/** Keys whose values are data and not schemas. */
const dataKeys: ReadonlySet<string> = new Set(["default", "enum", "const", "required"]);

/** Returns a schema with everything that it refers to under `$defs`, without examples and extensions. */
export function selfContained(document: OpenApiDocument, schema: object): ArgumentsSchema {
  const definitions = new Map<string, unknown>();
  const copy = (value: unknown, hasNames = false): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).filter(([key]) => hasNames || (!omitted.has(key) && !key.startsWith("x-")));
    return Object.fromEntries(
      entries.map(([key, part]) => {
        if (!hasNames && dataKeys.has(key)) return [key, part];
        if (!hasNames && key === "$ref" && typeof part === "string") return [key, define(part)];
        return [key, copy(part, !hasNames && key === "properties")];
      }),
    );
  };
  const define = (reference: string): string => {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    if (!definitions.has(name)) {
      // Before the copy, because schemas may refer to each other in a circle.
      definitions.set(name, undefined);
      definitions.set(name, copy(lookUp(document, reference)));
    }
    return `#/$defs/${name}`;
  };
  const copied = copy(schema) as ArgumentsSchema;
  return definitions.size === 0 ? copied : { ...copied, $defs: Object.fromEntries(definitions) };
}

/** Returns whether a schema has a text of the format `password` anywhere. */
export function hasSecret(document: OpenApiDocument, schema: object): boolean {
  const seen = new Set<unknown>();
  const search = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null || seen.has(value)) return false;
    seen.add(value);
    const { format, $ref } = value as { readonly format?: unknown; readonly $ref?: unknown };
    if (format === "password") return true;
    if (typeof $ref === "string") return search(lookUp(document, $ref));
    return Object.values(value).some(search);
  };
  return search(schema);
}
