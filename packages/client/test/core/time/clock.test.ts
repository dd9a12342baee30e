import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { now } from "../../../src/core/time/clock.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("counts whole milliseconds, whatever the wall clock does", () => {
  vi.useFakeTimers();
  const start = now();
  expect(Number.isInteger(start)).toBe(true);
  vi.setSystemTime(0);
  vi.spyOn(Date, "now").mockReturnValue(Number.NaN);
  vi.advanceTimersByTime(1500);
  expect(now() - start).toBe(1500);
});

test("follows fake timers that are installed and removed later", () => {
  vi.useFakeTimers();
  const start = now();
  vi.advanceTimersByTime(3_600_000);
  expect(now() - start).toBe(3_600_000);
  vi.useRealTimers();
  expect(now()).toBeLessThan(start + 3_600_000);
});

test("is the only clock: the wall clock is read for dates of HTTP alone", () => {
  const src = new URL("../../../src/", import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const readers = files.filter((name) => /Date\.now|new Date\(\)/.test(readFileSync(new URL(name, src), "utf8")));
  expect(readers).toEqual(["errors/retry-after.ts"]);
});
