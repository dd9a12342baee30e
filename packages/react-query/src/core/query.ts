import type { Client } from "@enapter/http-api-client";
import { copyOf } from "./copy.ts";
import { keyParameters, keyStart } from "./keys.ts";
import type { SkippableQuery } from "./options.ts";

/** Arguments of a read, by name; a symbol, TanStack's `skipToken`, for one that is not known yet. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads with arguments and options that nobody changes. */
export type ReadWith<Options, Result> = (given: never, options: Options) => PromiseLike<Result>;

/** Key and function of a query: what page, array and infinite query have in common. */
export interface QueryParts<Context, Data> {
  readonly key: readonly unknown[];
  readonly read: ((context: Context) => Promise<Data>) | symbol;
}

/**
 * Makes the options of a query.
 * @param sets Names of the parameters whose order and repetitions say nothing.
 * @param kind Tells queries over one operation apart.
 */
export function makeQuery<Data, Options extends object>(
  client: Client,
  resource: string,
  operation: string,
  given: Given,
  options: Options | symbol | undefined,
  run: ReadWith<Options, Data>,
  sets?: readonly string[],
  kind?: string,
): SkippableQuery<Data, symbol> {
  const { key, read } = reading(client, resource, operation, given, options, run, () => ({}), sets, kind);
  return { queryKey: key as SkippableQuery<Data, symbol>["queryKey"], queryFn: read, retry: false };
}

/** Makes the options of a query whose data TanStack had better not compare. */
export function unshared<Data>(options: SkippableQuery<Data, symbol>): SkippableQuery<Data, symbol> {
  return { ...options, structuralSharing: false };
}

/** Makes key and function of a query. A symbol is recognised by its type: a second copy of TanStack has another `skipToken`. */
export function reading<Context extends { readonly signal: AbortSignal }, Data, Options extends object>(
  client: Client,
  resource: string,
  operation: string,
  given: Given,
  options: Options | symbol | undefined,
  run: ReadWith<Options, Data>,
  place: (context: Context) => object,
  sets?: readonly string[],
  kind?: string,
): QueryParts<Context, Data> {
  const skip = [...Object.values(given), options].find((value) => typeof value === "symbol");
  const all = typeof options === "symbol" ? {} : options;
  const [ownGiven, ownOptions] = copyOf([given, all ?? {}], false) as [never, Options];
  return {
    key: [
      ...keyStart(client, resource, operation),
      keyParameters({ ...all, ...given }, sets),
      ...(kind === undefined ? [] : [kind]),
    ],
    read:
      skip ?? (async (context: Context) => run(ownGiven, { ...ownOptions, ...place(context), signal: context.signal })),
  };
}
