import { now } from "./clock.ts";

/** The longest time that a timer can wait, about 25 days; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;
/** A timer that fires so much too late, in milliseconds, fires after a time in which the process did not run. */
const late = 5;
/** Time for a process that goes on to read what came meanwhile, in milliseconds: timers run before sockets are read. */
const catchUp = 20;

/**
 * Works within a time limit and until the caller cancels. Then its signal aborts and the end is there at once, whatever the
 * work does. No timer and no listener is left. When the process was frozen or busy at that moment, the work has a last turn.
 * @param limit In milliseconds; more than 25 days is no limit, and with 0 the time ran out before the work begins.
 * @param failure The error for time that ran out, or else for a caller who cancelled; without one, that is a good end.
 * @param complete Changes every error before it is thrown. Default: it stays as it is.
 */
export function timed<T>(
  caller: AbortSignal | undefined,
  limit: number,
  work: (signal: AbortSignal) => Promise<T>,
  failure: (isExpired: boolean) => Error | undefined,
  complete: (error: unknown) => unknown = (error) => error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = <Value>(end: (value: Value) => void, value: Value) => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", cancel);
      end(value);
    };
    const stop = (isExpired: boolean) => {
      const error = failure(isExpired);
      if (error === undefined) settle(resolve as (value: unknown) => void, error);
      else settle(reject, complete(error));
      controller.abort(isExpired ? error : caller?.reason);
    };
    const cancel = () => stop(false);
    if (caller?.aborted || limit <= 0) {
      stop(!caller?.aborted);
      return;
    }
    // The timer comes last: what throws before leaves none behind.
    const working = work(controller.signal);
    const due = now() + limit + late;
    const expire = () => {
      if (now() < due) stop(true);
      else timer = setTimeout(stop, catchUp, true);
    };
    caller?.addEventListener("abort", cancel);
    if (limit <= longestTimer) timer = setTimeout(expire, limit);
    if (caller?.aborted) cancel();
    working.then(
      (value) => settle(resolve, value),
      (error) => settle(reject, complete(error)),
    );
  });
}

/**
 * Waits.
 * @param milliseconds Up to 25 days.
 * @param cancelled The error for a caller who cancels meanwhile.
 */
export function sleep(milliseconds: number, caller: AbortSignal | undefined, cancelled: () => Error): Promise<void> {
  return timed(
    caller,
    milliseconds,
    () => new Promise<void>(() => {}),
    (isExpired) => (isExpired ? undefined : cancelled()),
  );
}
