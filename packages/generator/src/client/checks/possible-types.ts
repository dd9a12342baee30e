import { lookUp, type OpenApiDocument, UnsupportedError } from "@enapter/http-api-openapi";
import { type JsonSchema, type JsonType, jsonTypes, type Schema, typeList } from "./json-schema.ts";

/**
 * The types that a value may have, or a few more, never fewer: alternatives that share none exclude each other.
 * @param trail The references that led here, of the same value.
 * @throws {UnsupportedError} when a schema contains itself without a property or item in between.
 */
export function possibleTypes(
  document: OpenApiDocument,
  schema: Schema,
  trail: readonly string[] = [],
): ReadonlySet<JsonType> {
  if (typeof schema === "boolean") return new Set(schema ? jsonTypes : []);
  const typesOf = (part: Schema) => possibleTypes(document, part, trail);
  const anyOfThem = (parts: readonly Schema[]) => new Set(parts.flatMap((part) => [...typesOf(part)]));
  const limits = [
    ownTypes(schema),
    ...(schema.$ref === undefined ? [] : [referencedTypes(document, schema.$ref, trail)]),
    ...(schema.allOf ?? []).map(typesOf),
    ...(schema.anyOf === undefined ? [] : [anyOfThem(schema.anyOf)]),
    ...(schema.oneOf === undefined ? [] : [anyOfThem(schema.oneOf)]),
  ];
  // These say nothing about types here, but must not lead back to where they came from.
  for (const part of [schema.not, schema.if, schema.then, schema.else]) if (part !== undefined) typesOf(part);
  return new Set(jsonTypes.filter((type) => limits.every((limit) => limit.has(type))));
}

/** The type of a JSON value. */
function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

/** Returns whether a value has a JSON Schema type. */
export function hasType(value: unknown, type: string): boolean {
  return type === "integer" ? Number.isInteger(value) : jsonType(value) === type;
}

function ownTypes(schema: JsonSchema): ReadonlySet<JsonType> {
  const types = typeList(schema)?.map((type) => (type === "integer" ? "number" : type)) ?? jsonTypes;
  const values = listedValues(schema)?.map(jsonType) ?? jsonTypes;
  return new Set(values.filter((type) => types.includes(type)));
}

/** The values that `enum` and `const` leave. */
function listedValues(schema: JsonSchema): readonly unknown[] | undefined {
  return "const" in schema ? [schema.const] : schema.enum;
}

function referencedTypes(document: OpenApiDocument, reference: string, trail: readonly string[]) {
  if (trail.includes(reference)) {
    throw new UnsupportedError(`${reference} is made of itself, with no property or item in between.`);
  }
  return possibleTypes(document, lookUp(document, reference) as Schema, [...trail, reference]);
}
