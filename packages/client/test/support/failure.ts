import { inspect } from "node:util";
import { expect } from "vitest";

/** The error of a promise that has to fail. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`should have failed, gave ${inspect(value)}`),
    (error: unknown) => error,
  );
}
