import { UsageError } from "../errors/usage-error.ts";

/**
 * The value of an option that counts something.
 * @throws {UsageError} when it is not a whole number of at least `least`.
 */
export function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`\`${name}\` has to be a whole number of at least ${least}, not ${value}.`);
}
