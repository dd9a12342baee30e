import { DecodeError } from "../errors/decode-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { buildRequest, type CallOptions, type PathValues } from "./call.ts";
import type { Client } from "./client.ts";
import { decodeResponse } from "./decode.ts";
import type { Operation, Pagination } from "./operation.ts";

/** The items of a list, on however many pages. Pages are requested while iterating, one at a time. */
export interface List<T> extends AsyncIterable<T> {}

interface Page<T> {
  readonly items: readonly T[];
  /** 0 when the server does not say. */
  readonly total: number;
  readonly request: RequestInfo;
}

/** Past the end of every list, and still a 32-bit number. */
const farOffset = 2 ** 31 - 1;

/** Walks a paginated list from `offset` on, in pages of `limit`. */
export function paginate<T>(client: Client, operation: Operation, path: PathValues, options?: CallOptions): List<T> {
  return { [Symbol.asyncIterator]: () => walk<T>(client, operation, path, options ?? {}) };
}

async function* walk<T>(
  client: Client,
  operation: Operation,
  path: PathValues,
  options: CallOptions,
): AsyncGenerator<T, void, undefined> {
  const pagination = operation.pagination as Pagination;
  const { [pagination.offset]: start, [pagination.limit]: limit, ...rest } = options as Record<string, unknown>;
  let offset = typeof start === "number" ? start : 0;
  const fetchPage = (values: object) => readPage<T>(client, operation, pagination, path, { ...rest, ...values });
  const pageAt = (position: number) => fetchPage({ [pagination.offset]: position, [pagination.limit]: limit });

  let page: Page<T>;
  if (pagination.bareFirstRequest === true) {
    page = await fetchPage({});
    if (page.total === 0) {
      // Old servers know no pages: they send everything, and no total.
      yield* page.items.slice(offset);
      return;
    }
    if (offset > 0) page = await pageAt(offset);
  } else {
    page = await pageAt(offset);
  }

  let previous = "";
  while (page.items.length > 0) {
    const current = JSON.stringify(page.items);
    // Two pages may well be equal, with equal log messages for example. Past every end there is nothing, though.
    if (current === previous && (await pageAt(farOffset)).items.length > 0) {
      throw new DecodeError(`the server sends the same page for every \`${pagination.offset}\``, page.request);
    }
    previous = current;
    yield* page.items;
    offset += page.items.length;
    if (page.total > 0 && offset >= page.total) return;
    page = await pageAt(offset);
  }
}

function readPage<T>(
  client: Client,
  operation: Operation,
  pagination: Pagination,
  path: PathValues,
  options: CallOptions,
): Promise<Page<T>> {
  return client.send(buildRequest(operation, path, undefined, options), async (response, request) => {
    const answer = (await decodeResponse(operation, response, request)) as Record<string, unknown>;
    const items = answer[pagination.items];
    if (!Array.isArray(items)) throw new DecodeError(`the answer has no list \`${pagination.items}\``, request);
    const total = pagination.total === undefined ? undefined : answer[pagination.total];
    return { items: items as T[], total: typeof total === "number" ? total : 0, request };
  });
}
