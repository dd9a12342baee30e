import { AbortError } from "../../errors/abort-error.ts";
import { type ApiError, isStatusError } from "../../errors/api-error.ts";
import { TimeoutError } from "../../errors/timeout-error.ts";
import { checkOptions, count, type Rule, refusal } from "../../values/rules.ts";
import { nextAttempt } from "../retry/next-attempt.ts";
import { leastPause } from "../retry/retry.ts";
import { now } from "../time/clock.ts";
import { timed } from "../time/timed.ts";
import { type Part, requestInfo, timeLimit } from "../types/pipeline.ts";

/** The turn of a request. It ends with `leave`, or else with its time: whoever has it may vanish. */
export interface Slot {
  /** In milliseconds of the monotonic clock. */
  readonly until: number;
}

/** Decides when requests may go out. */
export interface Limiter {
  /**
   * Takes a place, if one is free and nobody waits.
   * @param time How long the request may take, in milliseconds; `Infinity` for no limit.
   */
  tryEnter(time: number): Slot | undefined;
  /**
   * Waits for a place, in the order in which requests come; those that were refused come first.
   * @param time How long the request may take, in milliseconds; `Infinity` for no limit.
   * @throws the reason of the signal when that aborts.
   */
  enter(time: number, signal: AbortSignal | undefined, wasRefused: boolean): Promise<Slot>;
  /**
   * Gives a place back.
   * @param error Why the request failed.
   * @returns Whether the server wants fewer requests: the limiter then makes all of them wait.
   */
  leave(place: Slot, error?: unknown): boolean;
}

/** Options of a limiter. */
export interface LimiterOptions {
  /** Requests on their way at a time, at most. Default: 100. */
  readonly maxInFlight?: number | undefined;
}

const limiterRule: Rule = (name, value) => {
  const { tryEnter, enter, leave } = (value ?? {}) as Partial<Limiter>;
  if ([tryEnter, enter, leave].every((each) => typeof each === "function")) return;
  throw refusal(name, "a limiter, such as `createLimiter()`", value);
};

/** The longest pause that a server can impose on all requests, in milliseconds. */
const longestPause = 30_000;
/** Interval at which a waiting call shows that it is alive, in milliseconds. */
const pulse = 1000;
/** Time for which a place is kept in a worker, in milliseconds. */
const workerTime = 3000;

/**
 * Makes a limiter. When the server responds with 429, everybody waits as long as it asks, from half a second up to 30 s, and half as
 * many requests as before may be on their way; each success then allows a little more.
 *
 * Cloudflare Workers drop what a visitor who left has begun, with its promises and timers. So a place has an end (there a near
 * one), who waits has timers of its own, and who gives no sign of life any more is passed over.
 * @throws {UsageError} when an option is not valid.
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  checkOptions(options, { maxInFlight: count(1) });
  const { maxInFlight = 100 } = options;
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  const longestTime = navigator?.userAgent === "Cloudflare-Workers" ? workerTime : Infinity;
  const refused = new Set<Waiter>();
  const waiting = new Set<Waiter>();
  const places = new Set<Slot>();
  let limit = maxInFlight;
  let pausedUntil = -Infinity;

  function countFree(): number {
    const time = now();
    if (time < pausedUntil) return 0;
    const most = Math.floor(limit);
    if (places.size >= most) for (const place of places) if (place.until < time) places.delete(place);
    return most - places.size;
  }

  function take(time: number): Slot {
    // A time limit is kept: it ends before the place does.
    const place = { until: now() + Math.min(time, longestTime) + pulse };
    places.add(place);
    return place;
  }

  /** Wakes as many of those who wait as there are free places, and returns whether one of them is among these. */
  function call(me?: Waiter): boolean {
    let free = countFree();
    for (const queue of [refused, waiting]) {
      for (const waiter of queue) {
        if (free <= 0) return false;
        if (waiter === me) return true;
        if (now() - waiter.seenAt > 3 * pulse) {
          queue.delete(waiter);
        } else {
          free -= 1;
          waiter.wake();
        }
      }
    }
    return false;
  }

  return {
    tryEnter(time) {
      return refused.size + waiting.size === 0 && countFree() > 0 ? take(time) : undefined;
    },
    async enter(time, signal, wasRefused) {
      const queue = wasRefused ? refused : waiting;
      const me: Waiter = { seenAt: now(), wake() {} };
      const show = () => {
        me.seenAt = now();
        // After the process was frozen, others may have given up on this one.
        queue.add(me);
        call();
      };
      const stop = () => me.wake();
      signal?.addEventListener("abort", stop);
      const timer = setInterval(show, pulse);
      queue.add(me);
      try {
        for (;;) {
          if (signal?.aborted) throw signal.reason;
          if (call(me)) return take(time);
          const pause = pausedUntil;
          const rest = pause - now();
          let end: ReturnType<typeof setTimeout> | undefined;
          await new Promise<void>((resolve) => {
            me.wake = resolve;
            const resume = () => {
              // The timer says when a pause is over: where timers are faked, the clock may stand still.
              if (pausedUntil === pause) pausedUntil = -Infinity;
              resolve();
            };
            if (rest > 0) end = setTimeout(resume, rest);
          });
          clearTimeout(end);
        }
      } finally {
        clearInterval(timer);
        signal?.removeEventListener("abort", stop);
        queue.delete(me);
        call();
      }
    },
    leave(place, error) {
      places.delete(place);
      const isRefused = isStatusError(error) && error.status === 429;
      if (isRefused) {
        const time = now();
        // Of a burst that is refused, the first one counts.
        if (time >= pausedUntil) limit = Math.max(1, limit / 2);
        pausedUntil = Math.max(pausedUntil, time + Math.min(leastPause(error), longestPause));
      } else if (error === undefined) {
        limit = Math.min(maxInFlight, limit + 1 / limit);
      }
      call();
      return isRefused;
    },
  };
}

interface Waiter {
  /** The last sign of life, in milliseconds of the monotonic clock. */
  seenAt: number;
  /** Says that a place is free. */
  wake(): void;
}

/** Number of times that a call waits for a server with too many requests before the call fails. */
const mostRefusals = 10;

/** Lets requests out as a limiter decides. Who was refused waits with all the others, and is then sent again. */
export function withLimiter(limiter: Limiter): Part {
  limiterRule("limiter", limiter);
  return (inner) => ({
    ...inner,
    async attempt(pipeline, turn) {
      const { request, end, progress } = turn;
      const signal = request.options?.signal;
      for (let wasRefused = false; ; wasRefused = true) {
        const place =
          limiter.tryEnter(timeLimit(pipeline, turn)) ??
          (await timed(
            signal,
            end - now(),
            (within) => limiter.enter(timeLimit(pipeline, turn), within, wasRefused),
            (isExpired) => {
              const [info, outcome] = [requestInfo(pipeline, request), "not-processed" as const];
              return isExpired
                ? new TimeoutError("too many requests are waiting: the time for the call ran out", info, { outcome })
                : new AbortError("the call was cancelled", info, { cause: signal?.reason, outcome });
            },
          ));
        try {
          const result = await inner.attempt(pipeline, turn);
          limiter.leave(place);
          return result;
        } catch (error) {
          const isRefused = limiter.leave(place, error);
          if (!isRefused || progress.refusals >= mostRefusals) throw error;
          progress.refusals += 1;
          nextAttempt(pipeline, turn, 1, error as ApiError);
        }
      }
    },
  });
}
