import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { inParallel } from "../runtimes/src/in-parallel.ts";

test("so many at a time, the results in order", async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel([30, 1, 20, 1, 1], 2, async (milliseconds) => {
    running += 1;
    most = Math.max(most, running);
    await wait(milliseconds);
    running -= 1;
    return milliseconds;
  });
  expect(results).toEqual([30, 1, 20, 1, 1]);
  expect(most).toBe(2);
});
