import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sleep, timed } from "../../../src/core/time/timed.ts";
import { failure } from "../../support/failure.ts";
import { countingSignal } from "../../support/signal.ts";

const expired = new Error("the time ran out");
const cancelled = new Error("cancelled");
const end = (isExpired: boolean) => (isExpired ? expired : cancelled);
const never = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("work", () => {
  test("that is done in time gives its result, and leaves no timer and no listener", async () => {
    const { signal, listeners } = countingSignal();
    expect(await timed(signal, 1000, async () => "done", end)).toBe("done");
    expect(listeners()).toBe(0);
  });

  test("that fails fails as it does", async () => {
    const { signal, listeners } = countingSignal();
    const own = new Error("of the work");
    expect(await failure(timed(signal, 1000, () => Promise.reject(own), end))).toBe(own);
    expect(listeners()).toBe(0);
  });

  test("that does not heed its signal is over all the same when the time is, not before", async () => {
    const { signal, listeners } = countingSignal();
    const work = vi.fn(never);
    const done = vi.fn();
    const working = failure(timed(signal, 1000, work, end)).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await working;
    expect(done).toHaveBeenCalledWith(expired);
    expect(work.mock.calls).toMatchObject([[{ aborted: true, reason: expired }]]);
    expect(listeners()).toBe(0);
  });

  test("ends when the caller cancels", async () => {
    const { controller, signal, listeners } = countingSignal();
    const work = vi.fn(never);
    const working = failure(timed(signal, 1000, work, end));
    controller.abort("enough");
    expect(await working).toBe(cancelled);
    expect(work.mock.calls).toMatchObject([[{ aborted: true, reason: "enough" }]]);
    expect(listeners()).toBe(0);
  });

  test("that fails because its signal aborts does not change the end", async () => {
    const work = (signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("of the work")));
      });
    const working = failure(timed(undefined, 10, work, end));
    await vi.advanceTimersByTimeAsync(10);
    expect(await working).toBe(expired);
  });

  test.each([
    ["the caller has cancelled", AbortSignal.abort(), 1000, cancelled],
    ["no time is left", undefined, 0, expired],
    ["the time was over before", undefined, -5, expired],
  ])("does not begin when %s", async (_name, caller, limit, error) => {
    const work = vi.fn(never);
    expect(await failure(timed(caller, limit, work, end))).toBe(error);
    expect(work).not.toHaveBeenCalled();
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31])("has no limit with %d", async (limit) => {
    const { controller, signal } = countingSignal();
    const working = failure(timed(signal, limit, never, end));
    expect(vi.getTimerCount()).toBe(0);
    controller.abort();
    expect(await working).toBe(cancelled);
  });
});

describe("nothing is armed", () => {
  test("when the time was over before: Node.js warns of a negative time for a timer", async () => {
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    await failure(timed(undefined, -5, never, end));
    expect(setTimer).not.toHaveBeenCalled();
  });

  test("when the work fails at once", async () => {
    const { signal, listeners } = countingSignal();
    const own = new Error("of the work");
    const work = () => {
      throw own;
    };
    expect(await failure(timed(signal, 1000, work, end))).toBe(own);
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("when the work itself cancels", async () => {
    const { controller, signal, listeners } = countingSignal();
    const work = () => {
      controller.abort("enough");
      return never();
    };
    expect(await failure(timed(signal, 1000, work, end))).toBe(cancelled);
    expect(listeners()).toBe(0);
  });
});

describe("a process that was frozen until after the end", () => {
  const frozen = () => {
    const { now } = performance;
    vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + 60_000);
  };

  test("has a turn to read the response that is there", async () => {
    let respond = (_text: string) => {};
    const work = () =>
      new Promise<string>((resolve) => {
        respond = resolve;
      });
    const working = timed(undefined, 1000, work, end);
    frozen();
    await vi.advanceTimersByTimeAsync(1000);
    respond("done");
    expect(await working).toBe("done");
  });

  test("gives up soon when none is there", async () => {
    const working = failure(timed(undefined, 1000, never, end));
    frozen();
    await vi.advanceTimersByTimeAsync(1020);
    expect(await working).toBe(expired);
  });

  test("leaves no timer when the caller cancels in that turn", async () => {
    const { controller, signal, listeners } = countingSignal();
    const working = failure(timed(signal, 1000, never, end));
    frozen();
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    expect(await working).toBe(cancelled);
    expect(listeners()).toBe(0);
  });
});

test("a wall clock that stands still or jumps changes no time limit", async () => {
  vi.spyOn(Date, "now").mockReturnValue(0);
  const working = failure(timed(undefined, 1000, never, end));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await working).toBe(expired);
});

describe("sleep", () => {
  test("waits as long as it should and leaves no listener", async () => {
    const { signal, listeners } = countingSignal();
    const done = vi.fn();
    const sleeping = sleep(1000, signal, () => cancelled).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await sleeping;
    expect(listeners()).toBe(0);
  });

  test("an abort ends it and leaves neither timer nor listener", async () => {
    const { controller, signal, listeners } = countingSignal();
    const sleeping = failure(sleep(1000, signal, () => cancelled));
    controller.abort("enough");
    expect(await sleeping).toBe(cancelled);
    expect(listeners()).toBe(0);
  });

  test("of no time is over", async () => {
    await sleep(0, undefined, () => cancelled);
  });
});
