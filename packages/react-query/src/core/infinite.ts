import type { Client, Page } from "@enapter/http-api-client";
import { withKind } from "./all-pages.ts";
import type { SkippableInfiniteQuery } from "./options.ts";
import type { NamedValues } from "./parameters.ts";
import { makeQuery, type OperationFunction, type QueryContext, type ReadOperation } from "./query.ts";

/** A list that an infinite query reads. */
export type PagedOperation = readonly [
  ...operation: ReadOperation,
  /** Name of the option that takes the position of the first item. Default: `offset`. */
  offset?: string,
];

/** Makes the options of an infinite query over a list. */
export function makeInfiniteQuery<Item>(
  client: Client,
  options: object | symbol | undefined,
  given: Readonly<NamedValues>,
  [resource, operation, run, unordered, offset = "offset"]: PagedOperation,
): SkippableInfiniteQuery<Item, symbol> {
  const readPage: OperationFunction = (...values) => {
    const request = values.at(-2) as unknown as NamedValues;
    request[offset] = (values.at(-1) as unknown as QueryContext).pageParam;
    return run(...values);
  };
  return withKind("infinite", {
    ...makeQuery(client, options, given, [resource, operation, readPage, unordered]),
    initialPageParam: (options as Readonly<NamedValues> | undefined)?.[offset] ?? 0,
    getNextPageParam: nextOffset,
  }) as unknown as SkippableInfiniteQuery<Item, symbol>;
}

/** Old servers do not count: an empty page is the end then. */
function nextOffset({ items, offset, totalCount = Infinity }: Page<unknown>): number | undefined {
  const next = offset + items.length;
  return items.length > 0 && next < totalCount ? next : undefined;
}

/**
 * Returns the items of all pages; as `select` of an infinite query. An item that moved to a later page between two requests comes
 * once: items are told apart by `id`.
 */
export function itemsOf<Item>({ pages }: { readonly pages: readonly Page<Item>[] }): Item[] {
  const seen = new Set<unknown>();
  return pages.flatMap(({ items }) =>
    items.filter((item) => {
      const id = (item as { readonly id?: unknown } | null | undefined)?.id;
      return typeof id !== "string" || seen.size < seen.add(id).size;
    }),
  );
}
