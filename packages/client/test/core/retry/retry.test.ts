import { describe, expect, test } from "vitest";
import { type Repeatable, retryDelay } from "../../../src/core/retry/retry.ts";
import {
  AbortError,
  ApiError,
  ConnectionError,
  DecodeError,
  type Outcome,
  TimeoutError,
  UsageError,
} from "../../../src/errors/index.ts";
import { requestInfo } from "../../support/api.ts";

const half = () => 0.5;
const safe: Repeatable = { retry: "safe" };
const acting: Repeatable = {};

function status(code: number, headers: Record<string, string> = {}): ApiError {
  return new ApiError({ ...requestInfo, status: code, headers: new Headers(headers), body: "" });
}

function broken(outcome: Outcome): ConnectionError {
  return new ConnectionError("it broke", requestInfo, { outcome });
}

describe("which failures", () => {
  test.each([408, 500, 502, 503, 504])("a read is repeated after %d", (code) => {
    expect(retryDelay(status(code), safe, 1, {}, half)).toBe(250);
  });

  test.each([400, 401, 403, 404, 409, 422, 501])("nothing is repeated after %d", (code) => {
    expect(retryDelay(status(code), safe, 1, {}, half)).toBeUndefined();
  });

  test.each([
    ["a read", safe, broken("unknown"), true],
    ["a read", safe, new TimeoutError("late", requestInfo), true],
    ["what is idempotent", { retry: "idempotent" }, broken("unknown"), true],
    ["what acts", acting, broken("unknown"), false],
    ["what acts", acting, new TimeoutError("late", requestInfo), false],
    ["what acts", acting, status(503), false],
    ["what acts", acting, status(408), false],
    ["what acts", acting, broken("not-processed"), true],
    ["what acts", acting, status(429), true],
  ] as const)("%s %j after %s: %s", (_name, request, error, repeated) => {
    expect(retryDelay(error, request, 1, {}, half) !== undefined).toBe(repeated);
  });

  test.each([
    new DecodeError("garbled", requestInfo),
    new AbortError("enough", requestInfo),
    new UsageError("wrong"),
    new ConnectionError("redirect", requestInfo, { transient: false }),
    new Error("something else"),
    undefined,
  ])("never after %s", (error) => {
    expect(retryDelay(error, safe, 1, {}, half)).toBeUndefined();
  });

  test("a stream is used up, so it is never sent again", () => {
    const body = new ReadableStream();
    expect(retryDelay(status(429), { ...safe, body }, 1, {}, half)).toBeUndefined();
  });
});

describe("how long", () => {
  test("the bound doubles with every attempt up to the largest, and chance takes a part of it", () => {
    const options = { attempts: 10, delay: 100, maxDelay: 1000 };
    const delays = (random: number) =>
      [1, 2, 3, 4, 5, 6].map((attempt) => retryDelay(status(503), safe, attempt, options, () => random));
    expect(delays(1)).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(delays(0.5)).toEqual([50, 100, 200, 400, 500, 500]);
    expect(delays(0)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("is what the server asks for, when that is longer", () => {
    expect(retryDelay(status(429, { "Retry-After": "5" }), safe, 1, {}, half)).toBe(5000);
    expect(retryDelay(status(503, { "Retry-After": "1.5" }), safe, 1, {}, half)).toBe(1500);
    expect(retryDelay(status(503, { "Retry-After": "0.1" }), safe, 1, {}, half)).toBe(250);
    expect(retryDelay(status(503, { "Retry-After": "0" }), safe, 1, {}, half)).toBe(250);
  });

  test.each([
    [undefined, 1000],
    ["-1", 1000],
    ["0", 500],
    ["0.1", 500],
    ["0.7", 700],
  ])("after a 429 with Retry-After: %s is %d ms at least", (value, least) => {
    const error = status(429, value === undefined ? {} : { "Retry-After": value });
    expect(retryDelay(error, safe, 1, { delay: 1 }, half)).toBe(least);
    expect(retryDelay(error, acting, 2, { delay: 10_000 }, half)).toBe(10_000);
  });

  test("a server that asks for too much is not waited for", () => {
    expect(retryDelay(status(429, { "Retry-After": "31" }), safe, 1, {}, half)).toBeUndefined();
    expect(retryDelay(status(429, { "Retry-After": "31" }), safe, 1, { maxDelay: 60_000 }, half)).toBe(31_000);
  });
});

describe("how often", () => {
  test.each([
    [{}, 2],
    [{ attempts: 5 }, 4],
    [{ attempts: 1 }, 0],
    [false, 0],
  ] as const)("%j repeats %d times", (options, repeats) => {
    const attempts = [1, 2, 3, 4, 5, 6].filter(
      (attempt) => retryDelay(status(503), safe, attempt, options) !== undefined,
    );
    expect(attempts).toHaveLength(repeats);
  });
});
