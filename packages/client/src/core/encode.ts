import { UsageError } from "../errors/usage-error.ts";

/**
 * A value as text for a URL.
 * @throws {UsageError} when it is an object, or holds half of a surrogate pair, which no encoding can express.
 */
export function encodeText(name: string, value: unknown): string {
  try {
    return encodeURIComponent(textOf(value));
  } catch {
    throw new UsageError(`The parameter \`${name}\` cannot be written as text.`);
  }
}

/**
 * A value as text.
 * @throws {UsageError} when it is an object.
 */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") throw new UsageError("A parameter cannot hold an object here.");
  return String(value);
}
