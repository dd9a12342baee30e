import { DecodeError } from "../../errors/decode-error.ts";
import type { ItemIterable } from "../../reading/item-iterable.ts";
import { iterable } from "../../reading/iterate.ts";
import { checkOptions, count } from "../../values/rules.ts";
import { completed } from "../failures/failure.ts";
import { buildRequest, type CallOptions, type PathValues } from "../request/build-request.ts";
import { checkCall } from "../request/call-options.ts";
import { readResponse } from "../response/decode.ts";
import { linkSignal } from "../time/link.ts";
import { send } from "../transport/send.ts";
import type { CallSite } from "../types/caller.ts";
import type { Client } from "../types/client.ts";
import type { Operation, Pagination } from "../types/operation.ts";
import { type Pipeline, requestInfo } from "../types/pipeline.ts";
import { firstPage, type ListPage, listPage, type Page, type ReadPage, type Walk, walkPages } from "./pages.ts";

/**
 * A list on however many pages. Iterate over it to get every item; each iteration starts anew. As a promise it is the first
 * page, which is requested once. Nothing is requested before you read, so a list that is only iterated over rejects nothing.
 */
export interface List<T> extends ItemIterable<T>, Promise<ListPage<T>> {
  /** Page by page. The next one is requested while you work on one. */
  pages(): ItemIterable<ListPage<T>>;
  /**
   * All items as an array, or the first `limit` of them. Without `limit`, `maxItems` bounds the memory; default: 100,000.
   * @throws {DecodeError} when there are more than `maxItems`.
   */
  toArray(options?: { readonly limit?: number | undefined; readonly maxItems?: number | undefined }): Promise<T[]>;
}

/** A list from `offset` on, in pages of `limit`. */
export function paginate<T>(
  { pipeline }: Client,
  operation: Operation,
  path: PathValues,
  given?: CallOptions,
): List<T> {
  const options = given ?? {};
  const { offset, limit, bareFirstRequest = false } = operation.pagination as Pagination;
  const { [offset]: start = 0, [limit]: size, ...rest } = options as Record<string, unknown>;
  const caller = new Error();

  const walkWith = (signal: AbortSignal | undefined): Walk<T> => {
    const read: ReadPage<T> = (position) => {
      const place = position === undefined ? {} : { [offset]: position, [limit]: size };
      return readPage<T>(pipeline, operation, path, { ...rest, ...place, signal }, position ?? 0, caller);
    };
    const stuck = () => wrong(`the page is the same for every \`${offset}\``);
    return { read, start: start as number, bareFirstRequest, stuck };
  };

  const check = () => {
    try {
      checkCall(operation, options);
    } catch (error) {
      throw completed(error, caller);
    }
  };

  const wrong = (message: string) => {
    const info = requestInfo(pipeline, buildRequest(operation, path, undefined, rest));
    return completed(new DecodeError(message, info), caller);
  };

  async function* pages(ending?: AbortSignal): AsyncGenerator<ListPage<T>, void, undefined> {
    check();
    const link = linkSignal(options.signal, ending);
    try {
      yield* walkPages(walkWith(link.signal));
    } finally {
      // Ends the request for a page that nobody will look at.
      link.abort();
      link.dispose();
    }
  }

  async function* items(ending?: AbortSignal): AsyncGenerator<T, void, undefined> {
    for await (const page of pages(ending)) yield* page.items;
  }

  let firstRead: Promise<ListPage<T>> | undefined;
  const first = () => {
    firstRead ??= (async () => {
      check();
      return listPage(await firstPage(walkWith(options.signal)));
    })();
    return firstRead;
  };

  return {
    ...iterable(items),
    pages: () => iterable(pages),
    async toArray(bounds = {}) {
      const anyCount = count(0, Infinity);
      checkOptions(bounds, { limit: anyCount, maxItems: anyCount });
      const { limit = Infinity, maxItems = 100_000 } = bounds;
      const all: T[] = [];
      if (limit === 0) return all;
      for await (const item of items()) {
        if (all.length >= maxItems && limit === Infinity) {
          throw wrong(`the list has more than ${maxItems} items (\`maxItems\`)`);
        }
        all.push(item);
        if (all.length >= limit) break;
      }
      return all;
    },
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
    then: (fulfilled, rejected) => first().then(fulfilled, rejected),
    catch: (rejected) => first().catch(rejected),
    finally: (settled) => first().finally(settled),
    [Symbol.toStringTag]: "Promise",
  };
}

async function readPage<T>(
  pipeline: Pipeline,
  operation: Operation,
  path: PathValues,
  options: CallOptions,
  offset: number,
  caller: CallSite,
): Promise<Page<T>> {
  const { items: itemsKey, total: totalKey } = operation.pagination as Pagination;
  return send(pipeline, buildRequest(operation, path, undefined, options, caller), async (response, info, progress) => {
    const answer = ((await readResponse(pipeline, operation, response, info, progress)) ?? {}) as Record<
      string,
      unknown
    >;
    const items = answer[itemsKey];
    if (!Array.isArray(items)) throw new DecodeError(`the response has no list \`${itemsKey}\``, info);
    const total = totalKey === undefined ? undefined : answer[totalKey];
    // Servers that do not count say 0.
    const totalCount = typeof total === "number" && (total > 0 || items.length === 0) ? total : undefined;
    return { items: items as T[], offset, totalCount };
  });
}
