/** Checks for a promise, also one of another realm or of a library that replaces the global `Promise`, such as zone.js. */
export function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as Partial<PromiseLike<T>> | null | undefined)?.then === "function";
}
