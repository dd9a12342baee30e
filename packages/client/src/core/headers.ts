import { UsageError } from "../errors/usage-error.ts";

/** Headers as a plain object with lower-case names. */
export type PlainHeaders = Readonly<Record<string, string>>;

/**
 * Adds headers to others; they replace those of the same name, in whatever case they are written.
 * @throws {UsageError} when a header cannot be sent. The value is not shown, it may be a secret.
 */
export function mergeHeaders<Target extends Record<string, string>>(
  target: Target,
  headers: Readonly<Record<string, string>> | undefined,
): Target {
  for (const name in headers) {
    const value = headers[name] as string;
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new UsageError(`The header ${JSON.stringify(name)} has characters that it cannot carry.`);
    }
    (target as Record<string, string>)[name.toLowerCase()] = value;
  }
  return target;
}
