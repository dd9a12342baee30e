import { UsageError } from "../../errors/usage-error.ts";

/** Returns the error for something that a runtime does not have. */
export function missingError(user: string, name: string, cause?: unknown): UsageError {
  return new UsageError(`${user} needs \`${name}\`, which this runtime does not have.`, { cause });
}

/**
 * Checks that the runtime has a function or class.
 * @param user What needs it.
 * @throws {UsageError} naming both.
 */
export function requireGlobal(name: string, user: string): void {
  if (typeof (globalThis as Record<string, unknown>)[name] !== "function") throw missingError(user, name);
}

/** Returns the name that an error says is not defined: in the words of V8, of Safari, and of React Native. */
export function missingGlobal(error: unknown): string | undefined {
  const { name, message } = (error ?? {}) as Partial<Error>;
  if (name !== "ReferenceError") return undefined;
  return /(\w+) is not defined|: (\w+)$|'(\w+)'/.exec(String(message))?.slice(1).find(Boolean);
}
