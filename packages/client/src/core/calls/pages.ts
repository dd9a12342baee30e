/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Position of the first item in the whole list. */
  readonly offset: number;
  /** Number of items on all pages; `undefined` when the server does not say. */
  readonly totalCount: number | undefined;
}

/** A page that can be iterated over, for its items. */
export interface ListPage<T> extends Page<T>, Iterable<T> {}

/** Makes a page that can be iterated over. It is still plain data: nothing more is in its JSON, or is compared. */
export function listPage<T>({ items, offset, totalCount }: Page<T>): ListPage<T> {
  const page = { items, offset, totalCount };
  return Object.defineProperty(page, Symbol.iterator, { value: () => items.values() }) as unknown as ListPage<T>;
}

/** Reads the page at an offset; `undefined` asks without any offset, for old servers. */
export type ReadPage<T> = (offset: number | undefined) => Promise<Page<T>>;

/** Walk over the pages of a list. */
export interface Walk<T> {
  readonly read: ReadPage<T>;
  /** Offset of the first item. */
  readonly start: number;
  /** The first request goes out without an offset. */
  readonly bareFirstRequest: boolean;
  /** The error for a server that sends the same page for every offset. */
  readonly stuck: () => Error;
}

/** Past the end of every list, and still a 32-bit number. */
const farOffset = 2 ** 31 - 1;

/** The first page of a walk. Old servers know no pages: they send everything, and no total; that is the only page then. */
export async function firstPage<T>({ read, start, bareFirstRequest }: Walk<T>): Promise<Page<T> & { only?: boolean }> {
  if (!bareFirstRequest) return read(start);
  const page = await read(undefined);
  if (page.totalCount === undefined) return { ...page, items: page.items.slice(start), offset: start, only: true };
  return start === 0 ? page : read(start);
}

/**
 * Every page, up to an empty one or the total. The next page is requested while the caller works on one. Items move
 * while others come and go: what the page before had already is left out.
 */
export async function* walkPages<T>(walk: Walk<T>): AsyncGenerator<ListPage<T>, void, undefined> {
  let page = await firstPage(walk);
  let seen: ReadonlySet<string> = new Set();
  while (page.items.length > 0) {
    const end = page.offset + page.items.length;
    const isLast = page.only === true || (page.totalCount !== undefined && end >= page.totalCount);
    const next = isLast ? undefined : walk.read(end);
    // A failure is reported when its page is due, or never, when the caller stops before.
    next?.catch(() => {});
    const keys = page.items.map(keyOf);
    // Equal pages may well be right, with equal log messages for example. Past every end there is nothing, though.
    if (keys.every((key) => seen.has(key)) && (await walk.read(farOffset)).items.length > 0) throw walk.stuck();
    const { items, offset, totalCount } = page;
    yield listPage({ items: items.filter((item) => !seen.has(idKey(item) ?? "")), offset, totalCount });
    seen = new Set(keys);
    if (next === undefined) return;
    page = await next;
  }
}

function keyOf(item: unknown): string {
  return idKey(item) ?? JSON.stringify(item);
}

/** Only items with an id can be told from others that look the same. */
function idKey(item: unknown): string | undefined {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === "string" ? `id ${id}` : undefined;
}
