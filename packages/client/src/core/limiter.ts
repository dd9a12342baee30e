import { AbortError } from "../errors/abort-error.ts";
import { ApiError } from "../errors/api-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { now } from "./clock.ts";
import { type Part, requestInfo } from "./pipeline.ts";
import { nextAttempt } from "./send.ts";
import { timed } from "./timed.ts";

/** Decides when requests may go out. */
export interface Limiter {
  /** Takes a place, if one is free and nobody waits. */
  tryEnter(): boolean;
  /**
   * Takes a place, or waits for one, in the order in which requests come; those that were refused come first.
   * @throws the reason of the signal when that aborts.
   */
  enter(signal: AbortSignal | undefined, wasRefused: boolean): Promise<void>;
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
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isFree = () => inFlight < Math.floor(limit) && now() >= pausedUntil;

  function admit(): void {
    clearTimeout(timer);
    timer = undefined;
    while (isFree()) {
      const next = refused.shift() ?? waiting.shift();
      if (next === undefined) return;
      inFlight += 1;
      next.admit();
    }
    const pause = pausedUntil - now();
    if (pause > 0 && refused.length + waiting.length > 0) timer = setTimeout(admit, pause);
  }

  return {
    tryEnter() {
      const isFirst = isFree() && refused.length + waiting.length === 0;
      if (isFirst) inFlight += 1;
      return isFirst;
    },
    enter(signal, wasRefused) {
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
        const time = now();
        // Of a burst that is refused, the first one counts.
        if (time >= pausedUntil) limit = Math.max(1, limit / 2);
        const pause = error.retryAfter === undefined ? usualPause : error.retryAfter * 1000;
        pausedUntil = Math.max(pausedUntil, time + Math.min(pause, longestPause));
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

/** How often a call waits for a server that has too many requests, before that counts as a failure of the call. */
const mostRefusals = 10;

/** Lets requests out as a limiter decides. Who was refused waits with all the others, and is then sent again. */
export function withLimiter(limiter: Limiter): Part {
  return (inner) => ({
    ...inner,
    async attempt(pipeline, turn) {
      const { request, end, counts } = turn;
      const signal = request.options?.signal;
      for (let wasRefused = false; ; wasRefused = true) {
        if (!limiter.tryEnter()) {
          await timed(
            signal,
            end - now(),
            (within) => limiter.enter(within, wasRefused),
            (isExpired) => {
              const [info, outcome] = [requestInfo(pipeline, request), "not-processed" as const];
              return isExpired
                ? new TimeoutError("too many requests wait: the time for the call ran out", info, { outcome })
                : new AbortError("the call was cancelled", info, { cause: signal?.reason, outcome });
            },
          );
        }
        try {
          const result = await inner.attempt(pipeline, turn);
          limiter.leave();
          return result;
        } catch (error) {
          const isRefused = limiter.leave(error);
          if (!isRefused || counts.refusals >= mostRefusals) throw error;
          counts.refusals += 1;
          nextAttempt(pipeline, turn, 1, error as ApiError);
        }
      }
    },
  });
}
