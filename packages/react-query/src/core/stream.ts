import type { InferDataFromTag } from "@tanstack/query-core";

/** Parts of TanStack's `QueryClient` that a stream writes to. */
export interface WritableCache {
  setQueriesData(filters: { readonly queryKey: readonly unknown[] }, updater: (data: unknown) => unknown): unknown;
}

/** Options of `streamIntoCache`. */
export interface StreamIntoCacheOptions<Message, Key extends readonly unknown[]> {
  /** Key of the queries that change: whole, or its beginning. Queries without data are left alone. */
  readonly queryKey: Key;
  /** Returns the data after a message. It has to return a new object where something changed. */
  readonly fold: (data: InferDataFromTag<unknown, Key>, message: Message) => InferDataFromTag<unknown, Key>;
  /** Shortest time between two writes, in milliseconds, however many messages arrive. Default: 250. */
  readonly interval?: number | undefined;
  /** Ends it, and the stream. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the messages of a stream into data that queries have read. It ends with the stream, and fails as that or `fold` does.
 * TanStack's `streamedQuery` is for streams with an end: a query over an endless one fetches for ever.
 */
export async function streamIntoCache<Message, const Key extends readonly unknown[]>(
  queryClient: WritableCache,
  stream: AsyncIterable<Message>,
  { queryKey, fold, interval = 250, signal }: StreamIntoCacheOptions<Message, Key>,
): Promise<void> {
  const iterator = stream[Symbol.asyncIterator]();
  const messages: Message[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const end = () => void iterator.return?.()?.catch(() => {});
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const waiting = messages.splice(0);
    if (failure || waiting.length === 0) return;
    try {
      queryClient.setQueriesData({ queryKey }, (data) =>
        data === undefined ? undefined : waiting.reduce(fold, data as InferDataFromTag<unknown, Key>),
      );
    } catch (error) {
      failure = { error };
      end();
    }
  };
  signal?.addEventListener("abort", end);
  try {
    while (!failure && !signal?.aborted) {
      const { done, value } = await iterator.next();
      if (done) break;
      messages.push(value);
      timer ??= setTimeout(write, interval);
    }
  } finally {
    signal?.removeEventListener("abort", end);
    end();
    write();
  }
  if (failure) throw failure.error;
}
