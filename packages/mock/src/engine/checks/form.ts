import { type Content, type Located, namedTypes, type SpecDocument } from "@enapter/http-api-openapi";
import { asArray, isObject, own } from "@enapter/http-api-openapi/json";
import { coerce } from "../../spec/parameter-values.ts";

/** The content of a form. */
export interface FormFields {
  /** By name, typed by the schema: a list for repeated fields, JSON for an object, bytes as text. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The bytes of its files, in order. */
  readonly files: readonly Uint8Array[];
}

/** Reads the fields of a form with the types of its schema, so that they can be checked against it. */
export async function fieldsOf(document: SpecDocument, content: Content, form: FormData): Promise<FormFields> {
  const files: Uint8Array[] = [];
  const values: [string, unknown][] = [];
  for (const name of new Set(form.keys())) {
    const schema = propertyOf(document, content.schema, name);
    const isList = namedTypes(document, schema).has("array");
    const items = isList ? itemsOf(document, schema) : schema;
    const parts: unknown[] = [];
    for (const part of form.getAll(name)) {
      const bytes = part instanceof Blob ? new Uint8Array(await part.arrayBuffer()) : undefined;
      if (bytes !== undefined) files.push(bytes);
      const texts = typeof part === "string" && isList && isJoined(content, name) ? part.split(",") : [part];
      for (const text of texts) parts.push(readValue(document, items, typeof text === "string" ? text : (bytes ?? "")));
    }
    values.push([name, isList || parts.length > 1 ? parts : parts[0]]);
  }
  return { values: Object.fromEntries(values), files };
}

/** Reads text, or a number, boolean, object or list where the schema asks for one; other values stay text, which the check refuses. */
function readValue(document: SpecDocument, schema: Located | undefined, part: string | Uint8Array): unknown {
  const types = namedTypes(document, schema);
  if (types.has("string") || types.size === 0) return textOf(part, "latin1");
  const text = textOf(part, "utf8");
  if (!types.has("object") && !types.has("array")) return coerce(document, schema, text);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Returns the text of a part of a form.
 * @param encoding of bytes: `latin1` makes a character of each.
 */
function textOf(part: string | Uint8Array, encoding: "latin1" | "utf8"): string {
  if (typeof part === "string") return part;
  return encoding === "utf8"
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(part)
    : Array.from(part, (byte) => String.fromCharCode(byte)).join("");
}

/** Returns whether the items of a list are in one field, separated by commas. */
function isJoined({ media }: Content, name: string): boolean {
  const encodings = media.value["encoding"];
  const encoding = isObject(encodings) ? own(encodings, name) : undefined;
  return isObject(encoding) && encoding["explode"] === false;
}

function itemsOf(document: SpecDocument, schema: Located | undefined): Located | undefined {
  const resolved = schema && document.resolve(schema);
  return resolved && document.child(resolved, "items");
}

/** Returns the schema of a property, including properties declared in a part of an `allOf`, `anyOf` or `oneOf`. */
function propertyOf(document: SpecDocument, schema: Located | undefined, name: string): Located | undefined {
  const resolved = schema && document.resolve(schema);
  if (resolved === undefined) return undefined;
  const properties = document.child(resolved, "properties");
  const own = properties && document.child(properties, name);
  if (own !== undefined) return own;
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    if (asArray(resolved.value[key]).length === 0) continue;
    for (const branch of document.items(resolved, key)) {
      const found = propertyOf(document, branch, name);
      if (found !== undefined) return found;
    }
  }
  return document.child(resolved, "additionalProperties");
}
