import { expect, test } from "vitest";
import { repeatGuard } from "../../src/relay/repeats.ts";

test("knows the latest keys, and no more than that", () => {
  const seenBefore = repeatGuard();
  const keys = Array.from({ length: 10_001 }, (_, index) => `key-${index}`);
  expect(keys.map(seenBefore)).not.toContain(true);
  expect(seenBefore("key-10000")).toBe(true);
  expect(seenBefore("key-1")).toBe(true);
  expect(seenBefore("key-0")).toBe(false);
});
