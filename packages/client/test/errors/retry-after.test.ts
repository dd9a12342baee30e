import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { retryAfter } from "../../src/errors/retry-after.ts";

const asked = (value: string, date?: string) =>
  retryAfter(new Headers({ "Retry-After": value, ...(date !== undefined && { Date: date }) }));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-01-14T12:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

test("is undefined without the header", () => {
  expect(retryAfter(new Headers())).toBeUndefined();
});

test.each([
  ["0", 0],
  ["30", 30],
  [" 30 ", 30],
  ["0.5", 0.5],
  ["1.5", 1.5],
  [".5", 0.5],
  ["2.", 2],
  ["007", 7],
])("%j is %s seconds", (value, expected) => {
  expect(asked(value)).toBe(expected);
});

test.each([
  "",
  " ",
  ".",
  "-1",
  "+5",
  "-0.5",
  "1e3",
  "0x10",
  "5s",
  "5 5",
  "1.2.3",
  "NaN",
  "Infinity",
  "soon",
  "2026-01-14T12:00:30Z",
  "14 Jan 2026 12:00:30 GMT",
  "Wed, 14 Jan 2026 12:00:30",
  "Wed, 14 Jan 2026 12:00:30 +0000",
  "Wed, 14 Foo 2026 12:00:30 GMT",
  "Wed, 14 Jan 2026 25:00:30 GMT",
  "Wed, 14 Jan 2026 ::::::::  GMT",
])("%j says nothing", (value) => {
  expect(asked(value)).toBeUndefined();
});

test.each([
  ["5, 5", 5],
  ["1, 10, 2", 10],
  ["0.5,-1", 0.5],
  ["soon, 3", 3],
  ["1, Wed, 14 Jan 2026 12:00:30 GMT", 30],
  ["Wed, 14 Jan 2026 12:00:30 GMT, 60", 60],
  ["Wed, 14 Jan 2026 12:00:30 GMT, Wednesday, 14-Jan-26 12:00:40 GMT", 40],
])("of the values of %j the longest counts", (value, expected) => {
  expect(asked(value)).toBe(expected);
});

describe("a date", () => {
  test.each([
    ["Wed, 14 Jan 2026 12:00:30 GMT", 30],
    ["Wednesday, 14-Jan-26 12:00:30 GMT", 30],
    ["Wed Jan 14 12:00:30 2026", 30],
    ["Sun Feb  1 12:00:00 2026", 18 * 86_400],
    ["Wed, 14 Jan 2026 11:00:00 GMT", 0],
    ["Friday, 14-Jan-77 12:00:00 GMT", 0],
    ["Friday, 14-Jan-00 12:00:00 GMT", 0],
  ])("%j is in %s seconds", (value, expected) => {
    expect(asked(value)).toBe(expected);
  });

  test("with two digits for its year is at most 50 years ahead", () => {
    expect(asked("Tuesday, 14-Jan-76 12:00:00 GMT")).toBeGreaterThan(49 * 365 * 86_400);
  });

  test("counts from the date of the response, whatever the clock of this machine says", () => {
    expect(asked("Thu, 01 Jan 2015 00:00:10 GMT", "Thu, 01 Jan 2015 00:00:00 GMT")).toBe(10);
    expect(asked("Fri, 01 Jan 2100 00:00:10 GMT", "Friday, 01-Jan-00 00:00:00 GMT")).toBeGreaterThan(86_400);
    expect(asked("Wed, 14 Jan 2026 12:00:30 GMT", "yesterday")).toBe(30);
  });

  test("is never come back to too early: a part of a second counts as a whole one", () => {
    vi.setSystemTime(new Date("2026-01-14T12:00:00.400Z"));
    expect(asked("Wed, 14 Jan 2026 12:00:05 GMT")).toBe(5);
    vi.setSystemTime(new Date("2026-01-14T12:00:00.600Z"));
    expect(asked("Wed, 14 Jan 2026 12:00:05 GMT")).toBe(5);
  });
});
