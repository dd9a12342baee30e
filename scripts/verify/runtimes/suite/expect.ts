/** @throws {Error} when a condition does not hold. */
export function demand(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** @throws {Error} that shows both values when they are not the same. */
export function same<T>(actual: T, expected: T, what: string): void {
  demand(Object.is(actual, expected), `${what}: ${String(actual)} instead of ${String(expected)}`);
}

type ErrorClass<E> = abstract new (...parameters: never[]) => E;

/**
 * The error of a call that has to fail.
 * @throws {Error} when it succeeds, or fails with an error of another class.
 */
export async function failure<E extends Error>(call: PromiseLike<unknown>, type: ErrorClass<E>): Promise<E> {
  let error: unknown;
  try {
    await call;
  } catch (thrown) {
    error = thrown;
  }
  demand(error !== undefined, `succeeded instead of failing with ${type.name}`);
  if (error instanceof type) return error;
  throw new Error(`failed with ${String(error)} instead of ${type.name}`, { cause: error });
}
