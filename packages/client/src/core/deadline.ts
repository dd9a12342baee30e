/** A signal that follows the caller's signal and a time limit. */
export interface Deadline {
  /** `undefined` when there is neither a signal nor a limit. */
  readonly signal: AbortSignal | undefined;
  /** Whether the time ran out. */
  readonly expired: () => boolean;
  /** Stops the timer and removes the listener. Has to be called when the work is over. */
  readonly dispose: () => void;
}

/** The longest time that a timer can wait, about 25 days; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** @param timeout In milliseconds; `0` for no limit. */
export function startDeadline(signal: AbortSignal | undefined, timeout: number): Deadline {
  if (!(timeout > 0 && timeout <= longestTimer)) return { signal, expired: () => false, dispose: () => {} };
  const controller = new AbortController();
  let expired = false;
  const abort = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, timeout);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });
  return {
    signal: controller.signal,
    expired: () => expired,
    dispose: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

/** Waits for a value, but only until the signal aborts; then fails with the reason of the signal. */
export function untilAborted<T>(value: T | Promise<T>, signal: AbortSignal | undefined): T | Promise<T> {
  if (signal === undefined || !(value instanceof Promise)) return value;
  return new Promise<T>((resolve, reject) => {
    const settle = (action: () => void) => {
      signal.removeEventListener("abort", abort);
      action();
    };
    const abort = () => settle(() => reject(signal.reason));
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    value.then(
      (result) => settle(() => resolve(result)),
      (error) => settle(() => reject(error)),
    );
  });
}
