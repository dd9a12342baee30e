import { expect, test } from "vitest";
import { copyOf } from "../../src/core/copy.ts";

const time = new Date("2026-01-14T00:00:00Z");

test("a copy shares nothing with plain data", () => {
  const original = { list: [{ a: 1 }], time, gone: undefined, skip: Symbol("skip"), big: 2n };
  const copy = copyOf(original, false) as typeof original;
  expect(copy).toEqual({ list: [{ a: 1 }], time, big: 2n });
  expect(copy.list).not.toBe(original.list);
  expect(copy.list[0]).not.toBe(original.list[0]);
  expect(copy.time).not.toBe(time);
});

test("for a key, dates and bigints are text", () => {
  expect(copyOf({ time, big: 2n }, true)).toEqual({ time: "2026-01-14T00:00:00.000Z", big: "2" });
  expect(copyOf(new Date(Number.NaN), true)).toBe(null);
});

test("what is not plain data stays as it is", () => {
  const { signal } = new AbortController();
  expect(copyOf({ signal }, false)).toEqual({ signal });
  expect((copyOf({ signal }, false) as { signal: AbortSignal }).signal).toBe(signal);
});
