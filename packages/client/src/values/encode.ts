import { UsageError } from "../errors/usage-error.ts";
import { describeKind } from "./json-text.ts";

/**
 * Encodes a value for a URL.
 * @throws {UsageError} as `textOf`.
 */
export function encodeText(name: string, value: unknown): string {
  return encodeURIComponent(textOf(name, value));
}

/**
 * Writes a value as text. A date, also one of a library, is written in ISO format.
 * @throws {UsageError} when text cannot say what the value is: NaN, a list, an object, half of a surrogate pair. It is not shown.
 */
export function textOf(name: string, value: unknown): string {
  let text: unknown;
  if (typeof value !== "object") text = value;
  else if (isDate(value)) {
    try {
      text = value.toISOString();
    } catch {
      // It is not valid; the kind of the value says so below.
    }
  }
  const isText = typeof text === "string" ? !/\p{Surrogate}/u.test(text) : /^(bool|big)/.test(typeof text);
  if (isText || Number.isFinite(text)) return String(text);
  const kind = typeof value === "string" ? "no valid Unicode" : isDate(value) ? "no valid date" : describeKind(value);
  throw new UsageError(`\`${name}\` is ${kind}, which cannot be sent as text.`);
}

/** The items of a list that are given; anything else is a list of one item. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter((item) => item !== undefined && item !== null) : [value];
}

function isDate(value: unknown): value is Date {
  return typeof (value as Partial<Date> | null)?.toISOString === "function";
}
