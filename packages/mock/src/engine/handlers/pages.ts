/** Query parameters of an operation with pages. */
interface PageQuery {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** Returns one page of a list; everything after the offset when no limit is set. */
export function pageOf<Item>(items: readonly Item[], { offset = 0, limit = items.length }: PageQuery): Item[] {
  return items.slice(offset, offset + limit);
}
