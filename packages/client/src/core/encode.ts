import { UsageError } from "../errors/usage-error.ts";

/**
 * A value as text for a URL.
 * @throws {UsageError} when it holds half of a surrogate pair, which no encoding can express.
 */
export function encodeText(name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new UsageError(`The parameter \`${name}\` is not valid text.`);
  }
}
