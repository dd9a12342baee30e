/** The longest time that a timer can wait, about 25 days; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** A signal that follows the caller's signal and a time limit. */
export class Deadline {
  /** `undefined` when there is neither a signal nor a limit. */
  readonly signal: AbortSignal | undefined;
  /** Whether the time ran out. */
  expired = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #outer: AbortSignal | undefined;
  #follow: (() => void) | undefined;

  /** @param timeout In milliseconds; `0` for no limit. */
  constructor(outer: AbortSignal | undefined, timeout: number) {
    this.signal = outer;
    if (!(timeout > 0 && timeout <= longestTimer)) return;
    const controller = new AbortController();
    this.signal = controller.signal;
    this.#timer = setTimeout(() => {
      this.expired = true;
      controller.abort(new DOMException("The time is up.", "TimeoutError"));
    }, timeout);
    if (outer === undefined) return;
    this.#outer = outer;
    this.#follow = () => controller.abort(outer.reason);
    if (outer.aborted) this.#follow();
    outer.addEventListener("abort", this.#follow);
  }

  /** Stops the timer and removes the listener. Has to be called when the work is over. */
  dispose(): void {
    clearTimeout(this.#timer);
    if (this.#follow !== undefined) this.#outer?.removeEventListener("abort", this.#follow);
  }
}

/** Waits for a value, but only until the signal aborts; then fails with the reason of the signal. */
export function untilAborted<T>(value: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return value;
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      signal.removeEventListener("abort", abort);
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    value.then(
      (result) => {
        signal.removeEventListener("abort", abort);
        resolve(result);
      },
      (error) => {
        signal.removeEventListener("abort", abort);
        reject(error);
      },
    );
  });
}
