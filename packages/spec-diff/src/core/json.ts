import { isObject, type JsonObject } from "@enapter/http-api-openapi/json";

/** A value as an object that inherits nothing, whatever its keys are called; anything else is an empty one. */
export function objectOf(value: unknown): JsonObject {
  return Object.assign(Object.create(null) as object, isObject(value) ? value : {}) as JsonObject;
}

/** Returns whether two values are the same JSON; the order of keys does not count, and an undefined member is an absent one. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const [keys, others] = [keysOf(a), keysOf(b)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

function keysOf(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** JSON text with the keys of every object in order. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isObject(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
        : inner,
    ) ?? "undefined"
  );
}

/** The keys of both objects: those of the first in its order, then those that only the second has. */
export function allKeys(a: JsonObject, b: JsonObject): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** A value in a sentence: short, in backticks. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return `\`${text.length <= 80 ? text : `${text.slice(0, 77)}…`}\``;
}

/** Values in a sentence. */
export function quoteAll(values: readonly unknown[]): string {
  return values.map(quote).join(", ");
}
