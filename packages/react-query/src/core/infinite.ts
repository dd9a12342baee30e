import type { Client, Page } from "@enapter/http-api-client";
import type { SkippableInfiniteQuery } from "./options.ts";
import { type Given, type ReadWith, reading } from "./query.ts";

/**
 * Makes the options of an infinite query over a list.
 * @param offset Name of the option that takes the position of the first item.
 */
export function makeInfiniteQuery<Item, Options extends object>(
  client: Client,
  resource: string,
  operation: string,
  offset: string,
  given: Given,
  options: Options | symbol | undefined,
  run: ReadWith<Options, Page<Item>>,
  sets?: readonly string[],
): SkippableInfiniteQuery<Item, symbol> {
  type Context = { readonly signal: AbortSignal; readonly pageParam: number };
  const place = ({ pageParam }: Context) => ({ [offset]: pageParam });
  const { key, read } = reading(client, resource, operation, given, options, run, place, sets, "infinite");
  const { [offset]: start = 0 } = (options ?? {}) as Readonly<Record<string, number>>;
  return {
    queryKey: key as SkippableInfiniteQuery<Item, symbol>["queryKey"],
    queryFn: read,
    initialPageParam: start,
    getNextPageParam: nextOffset,
    retry: false,
  };
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
