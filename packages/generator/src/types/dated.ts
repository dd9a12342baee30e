import { componentName, type OpenApiDocument, readOperations, type SchemaObject } from "@enapter/http-api-openapi";
import { componentsIn, datedName, isTime, mapParts, takesDates } from "../names/dates.ts";

/** The extension that a time has which may be a `Date`. */
export const dateMarker = "x-takes-date";

/**
 * A description with a copy of each schema of requests that has points in time. In the copies they may be dates. The
 * originals stay as they are: they say what is on the wire.
 */
export function withDatedSchemas(document: OpenApiDocument): OpenApiDocument {
  const bodies = readOperations(document).flatMap(({ body }) => body?.mediaTypes.map(({ schema }) => schema) ?? []);
  const used = new Set(
    bodies.filter((schema) => takesDates(document, schema)).flatMap((schema) => [...componentsIn(document, schema)]),
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    used.has(name) && takesDates(document, schema)
      ? [[name, schema] as const, [datedName(name), withNote(datedSchema(document, schema))] as const]
      : [[name, schema] as const],
  );
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/** Returns a copy of a schema in which times may be dates. */
export function datedSchema(document: OpenApiDocument, schema: SchemaObject): SchemaObject {
  const component = componentName(schema, "schemas");
  if (component !== undefined) {
    return takesDates(document, schema) ? { ...schema, $ref: `#/components/schemas/${datedName(component)}` } : schema;
  }
  const copy = mapParts(schema, (part) => datedSchema(document, part));
  return isTime(copy) ? Object.assign(copy, { [dateMarker]: true }) : copy;
}

/** Says in what the copy differs from its original. */
function withNote(schema: SchemaObject): SchemaObject {
  const note = "Each time may be a `Date`.";
  return { ...schema, description: schema.description === undefined ? note : `${schema.description.trim()} ${note}` };
}
