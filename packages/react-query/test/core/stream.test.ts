import { QueryClient } from "@tanstack/query-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { streamIntoCache } from "../../src/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stream that gives what is pushed into it, until it ends or fails. */
function pushStream<T>() {
  const waiting: ((result: IteratorResult<T> | Promise<never>) => void)[] = [];
  const results: (IteratorResult<T> | Promise<never>)[] = [];
  let isClosed = false;
  const give = (result: IteratorResult<T> | Promise<never>) => {
    const next = waiting.shift();
    if (next === undefined) results.push(result);
    else next(result);
  };
  const end = () => give({ done: true, value: undefined });
  const iterator: AsyncIterator<T> = {
    next: () =>
      new Promise((resolve) => (results.length > 0 ? resolve(results.shift() as never) : waiting.push(resolve))),
    async return() {
      isClosed = true;
      end();
      return { done: true, value: undefined };
    },
  };
  return {
    stream: { [Symbol.asyncIterator]: () => iterator },
    push: (value: T) => give({ done: false, value }),
    fail: (error: Error) => give(Promise.reject(error)),
    end,
    isClosed: () => isClosed,
  };
}

function filled() {
  const queryClient = new QueryClient();
  queryClient.setQueryData(["numbers"], [0]);
  const writes = vi.spyOn(queryClient, "setQueriesData");
  return { queryClient, writes, numbers: () => queryClient.getQueryData(["numbers"]) };
}

const options = {
  queryKey: ["numbers"],
  fold: (data: unknown, message: number) => [...(data as number[]), message],
};

describe("streamIntoCache", () => {
  test("writes many messages at once, at most every 250 ms", async () => {
    const { queryClient, writes, numbers } = filled();
    const { stream, push, end } = pushStream<number>();
    const done = streamIntoCache(queryClient, stream, options);
    push(1);
    push(2);
    await vi.advanceTimersByTimeAsync(249);
    expect(numbers()).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(numbers()).toEqual([0, 1, 2]);
    expect(writes).toHaveBeenCalledTimes(1);
    push(3);
    end();
    await done;
    expect(numbers()).toEqual([0, 1, 2, 3]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves queries alone that have read nothing", async () => {
    const queryClient = new QueryClient();
    const { stream, push, end } = pushStream<number>();
    const done = streamIntoCache(queryClient, stream, options);
    push(1);
    end();
    await done;
    expect(queryClient.getQueryData(["numbers"])).toBe(undefined);
  });

  test("folds nothing into a query that has failed", async () => {
    const queryClient = new QueryClient();
    const queryFn = () => Promise.reject(new Error("no data"));
    await queryClient.prefetchQuery({ queryKey: ["numbers"], queryFn, retry: false });
    const { stream, push, end } = pushStream<number>();
    const fold = vi.fn(options.fold);
    const done = streamIntoCache(queryClient, stream, { ...options, fold });
    push(1);
    end();
    await done;
    expect(fold).not.toHaveBeenCalled();
  });

  test("reads nothing when its signal has aborted before, and closes the stream", async () => {
    const next = vi.fn(async () => ({ done: false, value: 1 }));
    const close = vi.fn(async () => ({ done: true, value: undefined }) as const);
    const stream = { [Symbol.asyncIterator]: () => ({ next, return: close }) };
    await streamIntoCache(new QueryClient(), stream, { ...options, signal: AbortSignal.abort() });
    expect([next, close].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  test("does not listen to its signal after the end", async () => {
    const close = vi.fn(async () => ({ done: true, value: undefined }) as const);
    const stream = { [Symbol.asyncIterator]: () => ({ next: close, return: close }) };
    const controller = new AbortController();
    await streamIntoCache(new QueryClient(), stream, { ...options, signal: controller.signal });
    const calls = close.mock.calls.length;
    controller.abort();
    expect(close).toHaveBeenCalledTimes(calls);
  });

  test("ends with its signal, and closes the stream", async () => {
    const { queryClient, numbers } = filled();
    const { stream, push, isClosed } = pushStream<number>();
    const controller = new AbortController();
    const done = streamIntoCache(queryClient, stream, { ...options, signal: controller.signal });
    push(1);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await done;
    expect(isClosed()).toBe(true);
    expect(numbers()).toEqual([0, 1]);
  });

  test("fails as the stream does, after the messages before", async () => {
    const { queryClient, numbers } = filled();
    const { stream, push, fail } = pushStream<number>();
    const done = streamIntoCache(queryClient, stream, options);
    push(1);
    fail(new Error("broken"));
    await expect(done).rejects.toThrow("broken");
    expect(numbers()).toEqual([0, 1]);
  });

  test("fails as fold does, and closes the stream", async () => {
    const { queryClient } = filled();
    const { stream, push, isClosed } = pushStream<number>();
    const fold = () => {
      throw new Error("wrong fold");
    };
    const done = streamIntoCache(queryClient, stream, { ...options, fold });
    const failed = expect(done).rejects.toThrow("wrong fold");
    push(1);
    await vi.advanceTimersByTimeAsync(250);
    await failed;
    expect(isClosed()).toBe(true);
  });

  test("folds nothing any more after a failure, although a message still comes", async () => {
    const { queryClient } = filled();
    const { stream, push } = pushStream<number>();
    const fold = vi.fn(() => {
      push(2);
      throw new Error("wrong fold");
    });
    const failed = expect(streamIntoCache(queryClient, stream, { ...options, fold })).rejects.toThrow("wrong fold");
    push(1);
    await vi.advanceTimersByTimeAsync(250);
    await failed;
    expect(vi.getTimerCount()).toBe(0);
    expect(fold).toHaveBeenCalledTimes(1);
  });
});
