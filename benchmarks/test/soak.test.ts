import { expect, test } from "vitest";
import { readRows } from "../mock/rows.ts";
import { soak } from "../mock/soak.ts";

test("a small soak has no error and leaves no memory behind", { timeout: 120_000 }, async () => {
  const { errors, messages, before, after } = await soak({ requests: 1500, sockets: 30 });
  expect(errors).toEqual([]);
  expect(messages).toBeGreaterThanOrEqual(45);
  expect(after.heapUsed - before.heapUsed).toBeLessThan(8 * 1024 * 1024);
});

test("a long time series is never in memory as a whole", { timeout: 120_000 }, async () => {
  const { rows, before, within } = await readRows(100_000);
  expect(rows).toBe(100_000);
  expect(within - before).toBeLessThan(3 * 1024 * 1024);
});
