import type { ItemIterable } from "./item-iterable.ts";

/** Makes the iterator that does the work. The signal aborts when nobody waits for it any more. */
export type Begin<T> = (signal: AbortSignal) => AsyncIterator<T> | Promise<AsyncIterator<T>>;

const ended = { done: true, value: undefined } as const;

/**
 * An iterator whose `return` does not wait for a pending `next`: it ends both at once and aborts the work. The work begins
 * with the first `next`. Calls of `next` are answered in their order.
 */
export class Items<T> implements AsyncGenerator<T, void, undefined> {
  readonly #begin: Begin<T>;
  readonly #controller = new AbortController();
  readonly #isDirect: boolean;
  /** Ends the pending calls of `next`. */
  readonly #waiting = new Set<() => void>();
  #work: Promise<AsyncIterator<T>> | undefined;
  #direct: AsyncIterator<T> | undefined;
  #isClosed = false;

  /** @param isDirect The iterator that `begin` makes ends pending calls itself: it is called without a detour, for speed. */
  constructor(begin: Begin<T>, isDirect = false) {
    this.#begin = begin;
    this.#isDirect = isDirect;
  }

  next(): Promise<IteratorResult<T, void>> {
    if (this.#direct !== undefined) return this.#direct.next();
    if (this.#isClosed) return Promise.resolve(ended);
    return new Promise((resolve, reject) => {
      const end = () => resolve(ended);
      this.#waiting.add(end);
      this.#advance().then(
        (result) => {
          this.#waiting.delete(end);
          resolve(result);
        },
        (error: unknown) => {
          this.#waiting.delete(end);
          reject(error);
          this.#close();
        },
      );
    });
  }

  async #advance(): Promise<IteratorResult<T, void>> {
    this.#work ??= (async () => this.#begin(this.#controller.signal))();
    const iterator = await this.#work;
    if (this.#isDirect && !this.#isClosed) this.#direct = iterator;
    return this.#isClosed ? ended : iterator.next();
  }

  #close(): void {
    this.#isClosed = true;
    for (const end of this.#waiting) end();
    this.#waiting.clear();
  }

  async return(): Promise<IteratorResult<T, void>> {
    const direct = this.#direct;
    this.#direct = undefined;
    const isPending = this.#waiting.size > 0;
    this.#close();
    if (isPending) this.#controller.abort();
    // The work that was aborted ends by itself; whatever becomes of it is of no interest.
    const end = (direct ? Promise.resolve(direct) : this.#work)?.then((iterator) => iterator.return?.());
    if (isPending) end?.catch(() => {});
    else await end;
    return ended;
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

/** An iterable whose iterators do this work, each anew. */
export const iterable = <T>(begin: Begin<T>, isDirect?: boolean): ItemIterable<T> => ({
  [Symbol.asyncIterator]: () => new Items(begin, isDirect),
});
