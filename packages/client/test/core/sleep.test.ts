import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sleep } from "../../src/core/sleep.ts";
import { countingSignal } from "../support/signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("waits as long as it should and leaves no listener", async () => {
  const { signal, listeners } = countingSignal();
  const done = vi.fn();
  const sleeping = sleep(1000, signal).then(done);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await sleeping;
  expect(listeners()).toBe(0);
});

test("an abort ends it and leaves neither timer nor listener", async () => {
  const { controller, signal, listeners } = countingSignal();
  const sleeping = sleep(1000, signal);
  controller.abort("enough");
  await expect(sleeping).rejects.toBe("enough");
  expect(listeners()).toBe(0);
});

test("does not begin when the signal is aborted already", async () => {
  await expect(sleep(1000, AbortSignal.abort("enough"))).rejects.toBe("enough");
});
