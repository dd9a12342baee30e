import { UsageError } from "../../errors/usage-error.ts";
import { textOf } from "../../values/encode.ts";
import { refusal } from "../../values/rules.ts";
import { isThenable } from "../../values/thenable.ts";
import type { GivenHeaders } from "../types/headers.ts";

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
  for (const pair of entriesOf(headers)) {
    if (!Array.isArray(pair) || typeof pair[0] !== "string") throw refusal("headers", allowed, headers, true);
    const [name, value] = pair as readonly [name: string, value: string | null | undefined];
    if (value === undefined || value === null) continue;
    const shown = `header ${JSON.stringify(name)}`;
    const text = textOf(shown, value);
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
      throw new UsageError(`The ${shown} has characters that a header cannot carry.`);
    }
    (target as Record<string, string>)[name.toLowerCase()] = text;
  }
  return target;
}

const allowed = "an object, a Headers or a list of pairs";

/** An iterator would be used up by the first attempt. */
function entriesOf(headers: GivenHeaders): Iterable<readonly [name: string, value: string | undefined]> {
  if (typeof headers === "object" && !isThenable(headers)) {
    if (!(Symbol.iterator in headers)) return Object.entries(headers);
    if ((headers[Symbol.iterator]() as unknown) !== headers) return headers;
  }
  throw refusal("headers", allowed, headers, true);
}
