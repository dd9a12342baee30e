import type { Client } from "@enapter/http-api-client";
import type { SkippableQuery } from "./options.ts";
import type { NamedValues } from "./parameters.ts";
import { makeQuery, type OperationFunction, type ReadOperation } from "./query.ts";

/** A function of a list. */
type ListFunction = (...values: Parameters<OperationFunction>) => { toArray(): Promise<unknown> };

/** Makes the options of a query that reads all pages of a list. */
export function makeAllQuery<Data>(
  client: Client,
  options: object | symbol | undefined,
  given: Readonly<NamedValues>,
  [resource, operation, run, unordered]: ReadOperation,
): SkippableQuery<Data, symbol> {
  const readAll: OperationFunction = (...values) => (run as ListFunction)(...values).toArray();
  return withKind("all", makeQuery(client, options, given, [resource, operation, readAll, unordered]));
}

/** Ends the key of a query with its kind, which tells it apart from others over the same list. */
export function withKind<Query extends { readonly queryKey: readonly unknown[] }>(kind: string, query: Query): Query {
  return { ...query, queryKey: [...query.queryKey, kind] };
}
