import type { Client } from "@enapter/http-api-client";
import { keyStart } from "./keys.ts";
import type { SkippableQuery } from "./options.ts";

/** A function of the client's entry `/operations`. It takes values by position, then its options. */
export type OperationFunction = (client: Client, ...values: never[]) => unknown;

/** Distinguishes queries over one operation. */
export interface QueryVariant {
  /** Ends the key. */
  readonly kind?: string;
  /** Option that takes the page parameter. */
  readonly offset?: string;
  /** Takes the data from the result of the function. Default: awaits it. */
  readonly read?: (result: never) => unknown;
}

/** Part of TanStack's context of a query. */
interface QueryContext {
  readonly signal: AbortSignal;
  readonly pageParam?: unknown;
}

/**
 * Makes the options of a query. Parameters are copied as JSON, the form in which they are sent: the key then has neither dates nor
 * what is undefined, and a caller that changes an array later changes neither key nor request.
 * @param given Values by name, in the order in which the function takes them. A symbol is TanStack's `skipToken`; that of a second
 * copy is another symbol, so any symbol counts.
 * @param unordered Names of lists whose order and repetitions say nothing.
 */
export function makeQuery<Data>(
  client: Client,
  resource: string,
  operation: string,
  given: Readonly<Record<string, unknown>>,
  options: object | symbol | undefined,
  run: OperationFunction,
  unordered: readonly string[] = [],
  { kind, offset, read = (result) => result }: QueryVariant = {},
): SkippableQuery<Data, symbol> {
  const skip = Object.values({ ...given, options }).find((value) => typeof value === "symbol");
  const [values, parameters] = plainCopy([given, withoutRequestOptions(options)]);
  for (const name of unordered) {
    if (Array.isArray(parameters[name])) parameters[name] = [...new Set(parameters[name])].sort();
  }
  const queryFn = async ({ signal, pageParam }: QueryContext) => {
    const page = offset && { [offset]: pageParam };
    const request = { ...(options as object), ...parameters, ...page, signal };
    const byPosition = [...Object.keys(given).map((name) => values[name]), request];
    // TanStack refuses `undefined` as data, which is what an operation without a result returns.
    return (await read(run(client, ...(byPosition as never[])) as never)) ?? null;
  };
  return {
    queryKey: [...keyStart(client, resource, operation), { ...parameters, ...values }, ...(kind ? [kind] : [])],
    queryFn: skip ?? queryFn,
    retry: false,
  } as unknown as SkippableQuery<Data, symbol>;
}

/** Makes options whose data TanStack had better not compare: binary data and time series. */
export function unshared<Data>(options: SkippableQuery<Data, symbol>): SkippableQuery<Data, symbol> {
  return { ...options, structuralSharing: false };
}

/** Reads all pages of a list. */
export const allPages: QueryVariant = {
  kind: "all",
  read: (list: { toArray(): Promise<unknown> }) => list.toArray(),
};

/** Reads a time series as columns. */
export const asColumns: QueryVariant = {
  read: (series: { toColumns(): Promise<unknown> }) => series.toColumns(),
};

/** Returns options without those of the request, which do not change what is read. */
export function withoutRequestOptions(options: object | symbol | undefined): object {
  const { signal, headers, timeout, totalTimeout, retry, throwOnFailure, ...parameters } = (options ?? {}) as Record<
    string,
    unknown
  >;
  return parameters;
}

function plainCopy(values: readonly object[]): [Record<string, unknown>, Record<string, unknown>] {
  return JSON.parse(JSON.stringify(values));
}
