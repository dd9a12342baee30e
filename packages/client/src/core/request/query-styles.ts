import { UsageError } from "../../errors/usage-error.ts";
import { encodeText, listOf } from "../../values/encode.ts";
import { isPlain, jsonText } from "../../values/json-text.ts";
import type { QueryStyle } from "../types/operation.ts";

/** One value: `limit=50`. */
export const simple: QueryStyle = (parts, name, value) => {
  parts.push(`${encodeURIComponent(name)}=${encodeText(name, value)}`);
};

/** A list, the name repeated: `id=a&id=b`. Like in every list, items that are `undefined` or `null` are left out. */
export const repeat: QueryStyle = (parts, name, value) => {
  for (const item of listOf(value)) simple(parts, name, item);
};

/** A list, comma-separated: `expand=a,b`. */
export const comma: QueryStyle = (parts, name, value) => joined(parts, name, value, ",");

/** A list, separated by spaces. */
export const space: QueryStyle = (parts, name, value) => joined(parts, name, value, "%20");

/** A list, separated by `|`. */
export const pipe: QueryStyle = (parts, name, value) => joined(parts, name, value, "%7C");

/** An object, one entry a field: `devices[id]=soc`. */
export const deep: QueryStyle = (parts, name, value) => {
  for (const [field, entry] of fieldsOf(name, value)) {
    parts.push(`${encodeURIComponent(name)}[${encodeText(name, field)}]=${encodeText(name, entry)}`);
  }
};

/** An object, its fields as parameters of their own. */
export const fields: QueryStyle = (parts, name, value) => {
  for (const [field, entry] of fieldsOf(name, value))
    parts.push(`${encodeText(name, field)}=${encodeText(name, entry)}`);
};

/** Any value as JSON text. */
export const json: QueryStyle = (parts, name, value) => simple(parts, name, jsonText(value, `\`${name}\``));

function joined(parts: string[], name: string, value: unknown, separator: string): void {
  const items = listOf(value);
  if (items.length === 0) return;
  parts.push(`${encodeURIComponent(name)}=${items.map((item) => encodeText(name, item)).join(separator)}`);
}

function fieldsOf(name: string, value: unknown): [string, unknown][] {
  if (!isPlain(value)) {
    throw new UsageError(`The parameter \`${name}\` has to be an object.`);
  }
  return Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null);
}
