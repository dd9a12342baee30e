import type { ItemIterable } from "./item-iterable.ts";

/** Makes the iterator that does the work. The signal aborts when nobody waits for it any more. */
export type Begin<T> = (signal: AbortSignal) => AsyncIterator<T> | Promise<AsyncIterator<T>>;

const ended = { done: true, value: undefined } as const;

/**
 * Makes an iterator whose `return` does not wait for a pending `next`: it ends both at once and aborts the work. The work
 * begins with the first `next`. Calls of `next` settle in their order.
 * @param isDirect The iterator that `begin` makes ends pending calls itself: it is called without a detour, for speed.
 */
export function iterate<T>(begin: Begin<T>, isDirect = false): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  const waiting = new Set<() => void>();
  let work: Promise<AsyncIterator<T>> | undefined;
  let direct: AsyncIterator<T> | undefined;
  let isClosed = false;

  const advance = async (): Promise<IteratorResult<T, void>> => {
    work ??= (async () => begin(controller.signal))();
    const iterator = await work;
    if (isClosed) return ended;
    if (isDirect) direct = iterator;
    return iterator.next();
  };

  const close = () => {
    isClosed = true;
    for (const end of waiting) end();
    waiting.clear();
  };

  const finish = async (): Promise<IteratorResult<T, void>> => {
    direct = undefined;
    const isPending = waiting.size > 0;
    close();
    if (isPending) controller.abort();
    const end = work?.then((iterator) => iterator.return?.());
    // The work that was aborted ends by itself; whatever becomes of it is of no interest.
    if (isPending) end?.catch(() => {});
    else await end;
    return ended;
  };

  return {
    next() {
      if (direct !== undefined) return direct.next();
      if (isClosed) return Promise.resolve(ended);
      return new Promise((resolve, reject) => {
        const end = () => resolve(ended);
        waiting.add(end);
        advance().then(
          (result) => {
            waiting.delete(end);
            resolve(result);
          },
          (error: unknown) => {
            waiting.delete(end);
            reject(error);
            close();
          },
        );
      });
    },
    return: finish,
    async throw(error) {
      await finish();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await finish();
    },
  };
}

/** An iterable whose iterators do this work, each anew. */
export const iterable = <T>(begin: Begin<T>, isDirect?: boolean): ItemIterable<T> => ({
  [Symbol.asyncIterator]: () => iterate(begin, isDirect),
});
