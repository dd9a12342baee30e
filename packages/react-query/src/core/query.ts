import type { Client } from "@enapter/http-api-client";
import { keyStart } from "./keys.ts";
import type { SkippableQuery } from "./options.ts";
import { copyParameters, type NamedValues } from "./parameters.ts";

/**
 * A function of the client's entry `/operations`. It takes values by position, then its options. It ignores what follows: a query
 * passes its `QueryContext` there.
 */
export type OperationFunction = (client: Client, ...values: never[]) => unknown;

/** An operation that a query reads. A tuple, because names of members would be a tenth of a bundle with all queries. */
export type ReadOperation = readonly [
  resource: string,
  operation: string,
  run: OperationFunction,
  /** Names of lists among its options whose order and repetitions say nothing. */
  unordered?: readonly string[] | undefined,
];

/** Part of TanStack's context of a query. */
export interface QueryContext {
  readonly signal: AbortSignal;
  readonly pageParam?: unknown;
}

/**
 * Makes the options of a query. Parameters are copied as JSON, the form in which they are sent: a caller that changes an array
 * later changes neither key nor request.
 * @param given Values by name, in the order in which the function takes them. A symbol is TanStack's `skipToken`; that of a second
 * copy is another symbol, so any symbol counts.
 */
export function makeQuery<Data>(
  client: Client,
  options: object | symbol | undefined,
  given: Readonly<NamedValues>,
  [resource, operation, run, unordered = []]: ReadOperation,
): SkippableQuery<Data, symbol> {
  const [parameters, values] = copyParameters(options, given);
  for (const name of unordered) {
    if (Array.isArray(parameters[name])) parameters[name] = [...new Set(parameters[name])].sort();
  }
  const skip = [options, ...Object.values(given)].find((value) => typeof value === "symbol");
  const read = async (context: QueryContext) => {
    const result = await run(
      client,
      ...(Object.keys(given).map((name) => values[name]) as never[]),
      { ...(options as object), ...parameters, signal: context.signal } as never,
      context as never,
    );
    // TanStack refuses `undefined` as data, which is what an operation without a result returns.
    return result ?? null;
  };
  return {
    queryFn: skip ?? read,
    queryKey: [...keyStart(client, resource, operation), { ...parameters, ...values }],
    retry: false,
  } as unknown as SkippableQuery<Data, symbol>;
}
