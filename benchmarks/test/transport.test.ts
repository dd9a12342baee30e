import { expect, test } from "vitest";
import { contestSenders } from "../transport/contest.ts";

test("every transport is measured, beside its peer", async () => {
  const results = await contestSenders({ repetitions: 1, seconds: 0.05, concurrency: 2 });
  expect(results.map(({ name }) => name)).toEqual([
    "fetch",
    "undici.request",
    "node fetch",
    "client over fetch",
    "client over node fetch",
  ]);
  for (const { name, peer, perSecond, ratio } of results) {
    for (const method of ["GET", "POST"] as const) {
      expect(perSecond[method]).toBeGreaterThan(0);
      expect(ratio[method]).toBe(name === peer ? 1 : ratio[method]);
    }
  }
});
