import { UsageError } from "../errors/usage-error.ts";

/** Headers as a plain object with lower-case names. */
export type PlainHeaders = Record<string, string>;

const validName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Puts headers together; later ones replace earlier ones, in whatever case they are written.
 * @throws {UsageError} when a header cannot be sent. The value is not shown, it may be a secret.
 */
export function mergeHeaders(...parts: (Readonly<Record<string, string>> | undefined)[]): PlainHeaders {
  const merged: PlainHeaders = {};
  for (const part of parts) {
    for (const name in part) {
      const value = part[name] as string;
      if (!validName.test(name)) throw new UsageError(`${JSON.stringify(name)} is not the name of a header.`);
      if (!validValue.test(value)) throw new UsageError(`The header ${name} has characters that it cannot carry.`);
      merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}
