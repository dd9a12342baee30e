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

/** The properties of an object schema, those of its `allOf` parts included. */
export function propertiesOf(schema: Cursor | undefined): Map<string, Cursor> {
  if (schema === undefined) return new Map();
  return new Map([
    ...schema.list("allOf").flatMap((part) => [...propertiesOf(part)]),
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
export function typesOf(schema: Cursor | undefined): unknown[] {
  if (schema === undefined) return [];
  const type = schema.get("type");
  if (type !== undefined) return Array.isArray(type) ? type : [type];
  return (
    schema
      .list("allOf")
      .map(typesOf)
      .find((types) => types.length > 0) ?? []
  );
}

/** The schema of the JSON body that an operation answers 200 with. */
export function resultSchemaOf(operation: Cursor): Cursor | undefined {
  return operation.at("responses", "200", "content", "application/json", "schema");
}
