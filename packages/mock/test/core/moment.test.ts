import { expect, test } from "vitest";
import { parseMoment } from "../../src/core/moment.ts";

test.each([
  ["2026-01-14T12:00:00Z", "2026-01-14T12:00:00.000Z"],
  ["2026-01-14t12:00:00.250z", "2026-01-14T12:00:00.250Z"],
  ["2026-01-14T12:00+02:00", "2026-01-14T10:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
])("%s is a moment", (text, moment) => {
  expect(parseMoment(text)?.toISOString()).toBe(moment);
});

test.each([
  ...["", "yesterday", "1", "14 January 2026", "2026-01-14 12:00:00Z", "2026-1-14", "2026-01", "1768392000000"],
  ...["2026-01-14T12:00:00", "2026-02-30T00:00:00Z", "2026-13-01", "2026-01-14T25:00:00Z", "9999-12-31T23:59:59-12:00"],
])("%j is not a moment", (text) => {
  expect(parseMoment(text)).toBeUndefined();
});
