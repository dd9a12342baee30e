import { vi } from "vitest";

/** Timers and a clock that stand still until a test moves them. */
export interface ManualTimers {
  /** Time of the clock, in milliseconds. */
  now(): number;
  /** Timers that are neither over nor cleared. */
  count(): number;
  /** Runs all timers that are due within so many milliseconds, and what follows from each. */
  advance(milliseconds: number): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
  readonly interval: number | undefined;
}

/**
 * Replaces timers and `performance` until `vi.unstubAllGlobals()`. For thousands of timers at a time: those of vitest look
 * through all timers for each one that is due.
 */
export function stubTimers(): ManualTimers {
  const { setImmediate } = globalThis;
  const timers = new Map<number, Timer>();
  const byTime = new Map<number, Set<number>>();
  let [time, last] = [0, 0];
  const put = (id: number, run: () => void, delay: number, interval?: number): void => {
    const due = time + Math.max(1, Math.ceil(delay));
    timers.set(id, { due, run, interval });
    byTime.set(due, (byTime.get(due) ?? new Set()).add(id));
  };
  const start = (run: () => void, delay: number, interval?: number): number => {
    last += 1;
    put(last, run, delay, interval);
    return last;
  };
  const clear = (id: number): void => {
    const timer = timers.get(id);
    timers.delete(id);
    if (timer !== undefined) byTime.get(timer.due)?.delete(id);
  };
  const fire = (id: number): void => {
    const timer = timers.get(id);
    if (timer === undefined) return;
    clear(id);
    if (timer.interval !== undefined) put(id, timer.run, timer.interval, timer.interval);
    timer.run();
  };
  vi.stubGlobal("setTimeout", (run: (...rest: unknown[]) => void, delay: number, ...rest: unknown[]) =>
    start(() => run(...rest), delay),
  );
  vi.stubGlobal("setInterval", (run: () => void, delay: number) => start(run, delay, delay));
  vi.stubGlobal("clearTimeout", clear);
  vi.stubGlobal("clearInterval", clear);
  vi.stubGlobal("performance", { now: () => time });
  return {
    now: () => time,
    count: () => timers.size,
    async advance(milliseconds) {
      for (const end = time + milliseconds; time < end; ) {
        time += 1;
        const due = byTime.get(time);
        byTime.delete(time);
        if (due === undefined || due.size === 0) continue;
        for (const id of due) fire(id);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
