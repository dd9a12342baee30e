/** Async iterable of items. */
export interface ItemIterable<T> extends AsyncIterable<T> {
  /** An iterator that is iterable, too. Its `return` ends the work at once, also while `next` is pending. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
}
