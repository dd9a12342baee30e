import { bodyKind } from "@enapter/http-api-openapi";
import type { Cursor } from "./cursor.ts";

/** Keywords with a list of schemas, with schemas by name, and with one schema. */
export const LISTS: readonly string[] = ["allOf", "anyOf", "oneOf", "prefixItems"];
export const MAPS: readonly string[] = ["properties", "patternProperties"];
export const SINGLES: readonly string[] = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
];

/** Schemas that are made of themselves are refused elsewhere, but have an end here. */
const DEEPEST = 12;

/** The properties of an object schema, those of its `allOf` parts included. */
export function propertiesOf(schema: Cursor | undefined, depth = 0): Map<string, Cursor> {
  if (schema === undefined || depth > DEEPEST) return new Map();
  return new Map([
    ...schema.list("allOf").flatMap((part) => [...propertiesOf(part, depth + 1)]),
    ...(schema.at("properties")?.children() ?? []),
  ]);
}

/** The schemas directly inside a schema. */
export function subschemasOf(schema: Cursor): Cursor[] {
  return [
    ...[...LISTS, ...MAPS].flatMap((keyword) => schema.list(keyword)),
    ...SINGLES.flatMap((keyword) => schema.at(keyword) ?? []),
  ];
}

/** The types that a schema allows; the first `allOf` part decides where the schema has none. */
export function allowedTypes(schema: Cursor | undefined, depth = 0): unknown[] {
  if (schema === undefined || depth > DEEPEST) return [];
  const type = schema.get("type");
  if (type !== undefined) return Array.isArray(type) ? type : [type];
  return (
    schema
      .list("allOf")
      .map((part) => allowedTypes(part, depth + 1))
      .find((types) => types.length > 0) ?? []
  );
}

/** Returns the shape of a value on the wire, which decides its serialization. */
export function wireShape(schema: Cursor | undefined, depth = 0): "array" | "object" | "value" {
  if (schema === undefined || depth > DEEPEST) return "value";
  const type = schema.get("type");
  const types = Array.isArray(type) ? type : [type];
  if (types.includes("array")) return "array";
  if (types.includes("object") || schema.at("properties") !== undefined) return "object";
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.list(keyword));
  return parts.map((part) => wireShape(part, depth + 1)).find((shape) => shape !== "value") ?? "value";
}

/** The response of an operation that has succeeded. */
export function responseOfSuccess(operation: Cursor): Cursor | undefined {
  const responses = operation.at("responses")?.children() ?? [];
  return responses.find(([status]) => status.startsWith("2"))?.[1];
}

/** The schema of the JSON body of a success. */
export function resultSchemaOf(operation: Cursor): Cursor | undefined {
  const contents = responseOfSuccess(operation)?.at("content")?.children() ?? [];
  return contents.find(([type]) => bodyKind(type) === "json")?.[1].at("schema");
}
