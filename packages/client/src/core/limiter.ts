import { ApiError } from "../errors/api-error.ts";

/** Decides when requests may go out. */
export interface Limiter {
  /**
   * Takes a place, or waits for one, in the order in which requests come; those that were refused come first.
   * @throws the reason of the signal when that aborts.
   */
  enter(signal: AbortSignal | undefined, wasRefused: boolean): Promise<void> | undefined;
  /**
   * Gives the place back.
   * @param error Why the request failed.
   * @returns Whether the server wants fewer requests: the limiter then makes all of them wait.
   */
  leave(error?: unknown): boolean;
}

/** Options of a limiter. */
export interface LimiterOptions {
  /** Requests on their way at a time, at most. Default: 100. */
  readonly maxInFlight?: number | undefined;
}

/** The longest pause that a server can impose on all requests, in milliseconds. */
const longestPause = 30_000;
/** The pause when a server does not say how long, in milliseconds. */
const usualPause = 1000;

/**
 * Makes a limiter. When the server answers 429, everybody waits as long as it asks, up to 30 s, and half as many requests
 * as before may be on their way; each success then allows a little more.
 */
export function createLimiter({ maxInFlight = 100 }: LimiterOptions = {}): Limiter {
  const refused: Waiter[] = [];
  const waiting: Waiter[] = [];
  let limit = maxInFlight;
  let inFlight = 0;
  let pausedUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isFree = () => inFlight < Math.floor(limit) && (pausedUntil === 0 || Date.now() >= pausedUntil);

  function admit(): void {
    clearTimeout(timer);
    timer = undefined;
    while (isFree()) {
      const next = refused.shift() ?? waiting.shift();
      if (next === undefined) return;
      inFlight += 1;
      next.admit();
    }
    const pause = pausedUntil - Date.now();
    if (pause > 0 && refused.length + waiting.length > 0) timer = setTimeout(admit, pause);
  }

  return {
    enter(signal, wasRefused) {
      if (isFree() && refused.length + waiting.length === 0) {
        inFlight += 1;
        return undefined;
      }
      const queue = wasRefused ? refused : waiting;
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          signal?.removeEventListener("abort", giveUp);
          queue.splice(queue.indexOf(waiter), 1);
          admit();
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          admit: () => {
            signal?.removeEventListener("abort", giveUp);
            resolve();
          },
        };
        queue.push(waiter);
        signal?.addEventListener("abort", giveUp);
        if (signal?.aborted) giveUp();
        else admit();
      });
    },
    leave(error) {
      inFlight -= 1;
      const isRefused = error instanceof ApiError && error.status === 429;
      if (isRefused) {
        const now = Date.now();
        // Of a burst that is refused, the first one counts.
        if (now >= pausedUntil) limit = Math.max(1, limit / 2);
        const pause = error.retryAfter === undefined ? usualPause : error.retryAfter * 1000;
        pausedUntil = Math.max(pausedUntil, now + Math.min(pause, longestPause));
      } else if (error === undefined) {
        limit = Math.min(maxInFlight, limit + 1 / limit);
      }
      admit();
      return isRefused;
    },
  };
}

interface Waiter {
  readonly admit: () => void;
}
