import { componentName, lookUp, type OpenApiDocument, type SchemaObject } from "@enapter/http-api-openapi";
import { isObject } from "@enapter/http-api-openapi/json";

/** Keywords with a list of schemas, with schemas by name, and with one schema. */
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const maps = ["properties", "patternProperties"] as const;
const singles = ["items", "additionalProperties"] as const;

type Keywords = { readonly [keyword: string]: unknown };

/** Returns whether a schema is a point in time as text. */
export function isTime({ type, format, enum: values, const: constant }: SchemaObject): boolean {
  return format === "date-time" && [type].flat().includes("string") && values === undefined && constant === undefined;
}

/**
 * Returns whether a request with this schema has points in time, for which a client can take a `Date`. A schema with a
 * discriminator has none: its values are the names of schemas, so a copy with another name would be another type.
 */
export function takesDates(document: OpenApiDocument, schema: SchemaObject): boolean {
  const all = reachable(document, schema);
  return all.some(isTime) && !all.some((one) => "discriminator" in one);
}

/** Returns the name of the copy of a component schema in which times may be dates. */
export function datedName(component: string): string {
  return `${component}WithDates`;
}

/** Returns a copy of a schema whose parts have been changed, references left as they are. */
export function mapParts(schema: SchemaObject, change: (part: SchemaObject) => SchemaObject): SchemaObject {
  const changed = (part: unknown) => (isObject(part) ? change(part as SchemaObject) : part);
  const copy: { [keyword: string]: unknown } = { ...schema };
  for (const key of lists) {
    const parts = copy[key];
    if (Array.isArray(parts)) copy[key] = parts.map(changed);
  }
  for (const key of maps) {
    const parts = copy[key];
    if (isObject(parts)) {
      copy[key] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, changed(part)]));
    }
  }
  for (const key of singles) if (isObject(copy[key])) copy[key] = changed(copy[key]);
  return copy as SchemaObject;
}

/** The component schemas that a schema refers to, itself or in its parts. */
export function componentsIn(document: OpenApiDocument, schema: SchemaObject): Set<string> {
  return new Set(reachable(document, schema).flatMap((one) => componentName(one, "schemas") ?? []));
}

/** A schema, its parts and what they refer to, each once. */
function reachable(document: OpenApiDocument, schema: SchemaObject): SchemaObject[] {
  const seen = new Set<SchemaObject>();
  const visit = (one: SchemaObject) => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const part of partsOf(document, one)) visit(part);
  };
  visit(schema);
  return [...seen];
}

function partsOf(document: OpenApiDocument, schema: SchemaObject): SchemaObject[] {
  const keywords = schema as Keywords;
  const values = [
    ...(schema.$ref === undefined ? [] : [lookUp(document, schema.$ref)]),
    ...lists.flatMap((key) => keywords[key] ?? []),
    ...maps.flatMap((key) => (isObject(keywords[key]) ? Object.values(keywords[key]) : [])),
    ...singles.map((key) => keywords[key]),
  ];
  return values.filter((value) => isObject(value)) as SchemaObject[];
}
