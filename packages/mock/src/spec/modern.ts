import { isObject } from "../core/json.ts";
import type { OpenApiDocument } from "./document.ts";

/** Keys under which there are data and no schemas. */
const dataKeys = new Set(["example", "examples", "default", "enum", "const", "value"]);

/**
 * Writes what OpenAPI 3.0 has in schemas and JSON Schema 2020-12 has not (`nullable`, bounds that are exclusive by a
 * boolean) in the words of the latter. Descriptions that say 3.1 have it, too.
 * @returns the document itself when there is nothing of the kind.
 */
export function modernDocument(document: OpenApiDocument): OpenApiDocument {
  return modernPart(document) as OpenApiDocument;
}

function modernPart(part: unknown): unknown {
  if (Array.isArray(part)) return changed(part, part.map(modernPart));
  if (!isObject(part)) return part;
  const entries = Object.entries(part);
  const values = entries.map(([key, value]) => (dataKeys.has(key) ? value : modernPart(value)));
  const isSame = entries.every(([, value], index) => value === values[index]);
  const own = isSame ? part : Object.fromEntries(entries.map(([key], index) => [key, values[index]]));
  return entries.some(([key, value]) => legacyKeys.has(key) && typeof value === "boolean") ? modernSchema(own) : own;
}

const legacyKeys = new Set(["nullable", "exclusiveMinimum", "exclusiveMaximum"]);

function changed(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return before.every((item, index) => item === after[index]) ? before : after;
}

// Without a type beside it, `nullable` says nothing in OpenAPI 3.0 either.
function modernSchema({ nullable, ...schema }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { type } = schema;
  let modern: Readonly<Record<string, unknown>> = schema;
  if (nullable === true && type !== undefined) modern = { ...modern, type: [...new Set([type, "null"].flat())] };
  for (const [exclusive, plain] of bounds) {
    const { [exclusive]: flag, [plain]: bound, ...others } = modern;
    if (flag === true) modern = { ...others, ...(bound === undefined ? {} : { [exclusive]: bound }) };
    if (flag === false) modern = { ...others, ...(bound === undefined ? {} : { [plain]: bound }) };
  }
  return modern;
}

const bounds = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;
