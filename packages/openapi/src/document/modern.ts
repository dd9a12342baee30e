import { isObject } from "../json/values.ts";

/** Keys that contain data, not schemas. */
const dataKeys = new Set(["example", "examples", "default", "enum", "const", "value"]);

/**
 * Replaces keywords of OpenAPI 3.0 that JSON Schema 2020-12 does not have (`nullable`, boolean `exclusiveMinimum` and
 * `exclusiveMaximum`). Descriptions that claim to be 3.1 have them, too.
 * @returns the document itself when it has none of them.
 */
export function modernDocument<Document extends object>(document: Document): Document {
  return modernPart(document) as Document;
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

// Without `type`, `nullable` has no effect in OpenAPI 3.0 either.
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
