import { componentName, type OpenApiDocument, resolve, type SchemaObject } from "@enapter/http-api-openapi";

/** Values of an enum that fit a cell of a table; a longer one is shown by its name. */
const mostValues = 6;

/** Returns the TypeScript type of a schema as a reader wants it: values of a short enum, names of objects, lists as arrays. */
export function typeText(document: OpenApiDocument, schema: SchemaObject): string {
  const name = componentName(schema, "schemas");
  const { type, enum: values, const: constant, anyOf, oneOf, items, properties, allOf } = resolve(document, schema);
  if (constant !== undefined) return JSON.stringify(constant);
  if (values !== undefined) {
    if (name !== undefined && values.length > mostValues) return name;
    return values.map((value) => JSON.stringify(value)).join(" | ");
  }
  const union = anyOf ?? oneOf;
  if (union !== undefined) {
    if (name !== undefined) return name;
    return [...new Set(union.map((part) => typeText(document, part)))].join(" | ");
  }
  if (type === "array") {
    const item = items === undefined || items === false ? "unknown" : typeText(document, items);
    return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
  }
  if (properties !== undefined) return name ?? "object";
  if (allOf !== undefined) {
    const parts = allOf.map((part) => typeText(document, part)).filter((part) => part !== "unknown");
    return parts.length === 1 ? (parts[0] ?? "unknown") : (name ?? "object");
  }
  const types = [type ?? "unknown"].flat().map((each) => (each === "integer" ? "number" : each));
  return types.join(" | ");
}
