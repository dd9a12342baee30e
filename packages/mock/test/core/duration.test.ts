import { expect, test } from "vitest";
import { parseDuration } from "../../src/core/duration.ts";

test.each([
  ["30s", 30],
  ["1m0s", 60],
  ["24h0m0s", 86_400],
  ["1.5h", 5400],
  ["250ms", 0.25],
  ["", undefined],
  ["10", undefined],
  ["1d", undefined],
  ["-1s", undefined],
])("%s is %s seconds", (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});
