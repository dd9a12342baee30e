import { type OpenApiDocument, resolve, type SchemaObject } from "@enapter/http-api-openapi";

/** The extension under which a prepared description keeps what was recognised (see prepare.ts). */
export const openEnumMarker = "x-open-enum";

/** A string whose known values are listed and to which the server may add values. */
export interface OpenEnum {
  /** The closed parts, references kept. */
  readonly closed: readonly SchemaObject[];
  /** The values of all parts, in order, each once. */
  readonly values: readonly string[];
  readonly nullable: boolean;
}

/**
 * Recognises an open enum: `anyOf` of at least one closed string enum (or a reference to one) and a plain string,
 * with or without `null`. A prepared description has it under the marker.
 */
export function openEnum(document: OpenApiDocument, schema: SchemaObject): OpenEnum | undefined {
  // A property may be described as `true`, which accepts any value.
  if (typeof schema !== "object") return undefined;
  if (openEnumMarker in schema) return schema[openEnumMarker] as OpenEnum;
  if (schema.anyOf === undefined || (schema.properties ?? schema.allOf ?? schema.oneOf) !== undefined) return undefined;
  const closed: SchemaObject[] = [];
  const values = new Set<string>();
  let open = false;
  let nullable = false;
  for (const part of schema.anyOf) {
    const resolved = resolve(document, part);
    const partValues = closedEnumValues(resolved);
    if (partValues !== undefined) {
      nullable ||= resolved.enum?.includes(null) === true && allowsNull(resolved.type);
      closed.push(part);
      for (const value of partValues) values.add(value);
    } else if (isPlainString(part)) open = true;
    else if (part.type === "null") nullable = true;
    else return undefined;
  }
  return open && closed.length > 0 ? { closed, values: [...values], nullable } : undefined;
}

/** The values of a string enum that lists all of them; `null` among them is left out. */
export function closedEnumValues(schema: SchemaObject): string[] | undefined {
  if (schema.enum === undefined) return undefined;
  const values = schema.enum.filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === "string") ? values : undefined;
}

function allowsNull(type: SchemaObject["type"]): boolean {
  return type === undefined || [type].flat().includes("null");
}

function isPlainString(schema: SchemaObject): boolean {
  return (
    schema.type === "string" && schema.enum === undefined && schema.const === undefined && schema.format !== "binary"
  );
}
