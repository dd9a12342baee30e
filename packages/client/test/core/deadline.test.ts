import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deadline, untilAborted } from "../../src/core/deadline.ts";
import { countingSignal } from "../support/signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("expires after the time, not before", () => {
  const deadline = new Deadline(undefined, 1000);
  vi.advanceTimersByTime(999);
  expect(deadline.signal?.aborted).toBe(false);
  expect(deadline.expired).toBe(false);
  vi.advanceTimersByTime(1);
  expect(deadline.signal?.aborted).toBe(true);
  expect(deadline.expired).toBe(true);
});

test("follows the caller's signal with its reason, which is no expiry", () => {
  const { controller, signal } = countingSignal();
  const deadline = new Deadline(signal, 1000);
  const reason = new Error("enough");
  controller.abort(reason);
  expect(deadline.signal?.aborted).toBe(true);
  expect(deadline.signal?.reason).toBe(reason);
  expect(deadline.expired).toBe(false);
});

test("dispose stops the timer and removes the listener", () => {
  const { controller, signal, listeners } = countingSignal();
  const deadline = new Deadline(signal, 1000);
  expect(vi.getTimerCount()).toBe(1);
  expect(listeners()).toBe(1);
  deadline.dispose();
  expect(vi.getTimerCount()).toBe(0);
  expect(listeners()).toBe(0);
  controller.abort();
  vi.advanceTimersByTime(2000);
  expect(deadline.signal?.aborted).toBe(false);
  expect(deadline.expired).toBe(false);
});

test.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 31])(
  "%d is no limit: no timer, the caller's own signal",
  (timeout) => {
    const { signal, listeners } = countingSignal();
    const deadline = new Deadline(signal, timeout);
    expect(deadline.signal).toBe(signal);
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(deadline.expired).toBe(false);
    deadline.dispose();
    expect(new Deadline(undefined, timeout).signal).toBeUndefined();
  },
);

test("a signal that is aborted already passes its reason on", () => {
  const deadline = new Deadline(AbortSignal.abort("enough"), 1000);
  expect(deadline.signal?.reason).toBe("enough");
  deadline.dispose();
});

test("waiting ends with the signal and leaves no listener", async () => {
  const { controller, signal, listeners } = countingSignal();
  const waiting = untilAborted(new Promise<never>(() => {}), signal);
  controller.abort("enough");
  await expect(waiting).rejects.toBe("enough");
  expect(listeners()).toBe(0);
});

test("waiting gives the value and leaves no listener", async () => {
  const { signal, listeners } = countingSignal();
  expect(await untilAborted(Promise.resolve(1), signal)).toBe(1);
  expect(listeners()).toBe(0);
});
