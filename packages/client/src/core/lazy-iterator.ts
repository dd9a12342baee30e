/** An iterator whose making takes time: it is made when the first item is asked for. */
export function lazyIterator<T>(make: () => Promise<AsyncIterator<T>>): AsyncIterator<T, void, undefined> {
  let made: Promise<AsyncIterator<T>> | undefined;
  let iterator: AsyncIterator<T> | undefined;
  const done = { done: true, value: undefined } as const;
  return {
    next() {
      if (iterator !== undefined) return iterator.next();
      made ??= make();
      return made.then((ready) => {
        iterator = ready;
        return ready.next();
      });
    },
    async return() {
      const ready = await made;
      // Without this, asking on would begin after all.
      made = Promise.resolve({ next: async () => done });
      iterator = undefined;
      await ready?.return?.();
      return done;
    },
  };
}
