import { UsageError } from "../errors/usage-error.ts";
import { textOf } from "./encode.ts";

/** Headers as a plain object with lower-case names. */
export type PlainHeaders = Readonly<Record<string, string>>;

/** Headers as a caller gives them: an object, a `Headers`, or pairs. Those that are `undefined` are left out. */
export type GivenHeaders =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [name: string, value: string | undefined]>;

/**
 * Adds headers to others; they replace those of the same name, in whatever case they are written. What is `undefined` or `null` is
 * left out.
 * @throws {UsageError} when a header cannot be sent. The value is not shown, it may be a secret.
 */
export function mergeHeaders<Target extends Record<string, string>>(
  target: Target,
  headers: GivenHeaders | null | undefined,
): Target {
  if (headers === undefined || headers === null) return target;
  if (typeof headers !== "object") throw new UsageError("`headers` has to be an object, a Headers or a list of pairs.");
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    const shown = `header ${JSON.stringify(name)}`;
    const text = textOf(shown, value);
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
      throw new UsageError(`The ${shown} has characters that it cannot carry.`);
    }
    (target as Record<string, string>)[name.toLowerCase()] = text;
  }
  return target;
}
