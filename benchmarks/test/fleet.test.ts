import { expect, test } from "vitest";
import { TokenBucket } from "../fleet/bucket.ts";
import { readFleet } from "../fleet/run.ts";

test("a bucket lets a burst through, then as many as its rate says", () => {
  const bucket = new TokenBucket(10, 3);
  const taken = (now: number, times: number) => Array.from({ length: times }, () => bucket.take(now));
  expect(taken(0, 4)).toEqual([true, true, true, false]);
  expect(taken(99, 1)).toEqual([false]);
  expect(taken(200, 3)).toEqual([true, true, false]);
  expect(taken(60_000, 4)).toEqual([true, true, true, false]);
});

test("a burst that arrives slowly has a refusal, too", () => {
  const bucket = new TokenBucket(10, 3);
  const taken = [0, 5_000, 10_000, 15_000, 15_100].map((now) => bucket.take(now));
  expect(taken).toEqual([true, true, true, false, true]);
});

test("a small fleet is read without a failure, although the server refuses", async () => {
  const result = await readFleet({ reads: 60, rate: 15, burst: 15, latency: 0, maxInFlight: undefined });
  expect(result).toMatchObject({ failures: 0, reasons: {}, requests: 60 + result.refused });
  expect(result.refused).toBeGreaterThan(0);
  expect(result.peak).toBeLessThanOrEqual(60);
});

test("failures are counted by their kind", async () => {
  const result = await readFleet({ reads: 60, rate: 0.001, burst: 10, latency: 0, maxInFlight: false });
  expect(result.failures).toBe(50);
  expect(result.reasons).toEqual({ TooManyRequestsError: result.failures });
});
