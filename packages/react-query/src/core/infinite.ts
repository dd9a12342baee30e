import type { Client, Page } from "@enapter/http-api-client";
import type { SkippableInfiniteQuery } from "./options.ts";
import { makeQuery, type OperationFunction } from "./query.ts";

/**
 * Makes the options of an infinite query over a list.
 * @param offset Name of the option that takes the position of the first item.
 */
export function makeInfiniteQuery<Item>(
  client: Client,
  resource: string,
  operation: string,
  given: Readonly<Record<string, unknown>>,
  options: object | symbol | undefined,
  run: OperationFunction,
  unordered: readonly string[],
  offset: string,
): SkippableInfiniteQuery<Item, symbol> {
  const variant = { kind: "infinite", offset };
  return {
    ...makeQuery(client, resource, operation, given, options, run, unordered, variant),
    initialPageParam: (options as Readonly<Record<string, unknown>> | undefined)?.[offset] ?? 0,
    getNextPageParam: nextOffset,
  } as unknown as SkippableInfiniteQuery<Item, symbol>;
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
      const { id } = (item ?? {}) as { readonly id?: unknown };
      if (typeof id !== "string") return true;
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    }),
  );
}
