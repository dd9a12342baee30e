import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../src/core/create-core.ts";
import { createLimiter, type Limiter } from "../../src/core/limiter.ts";
import type { ClientRequest } from "../../src/core/pipeline.ts";
import { send } from "../../src/core/send.ts";
import { AbortError, ApiError } from "../../src/errors/index.ts";
import { requestInfo, testApi } from "../support/api.ts";
import { failure } from "../support/failure.ts";
import { recordingFetch } from "../support/fetch.ts";
import { countingSignal } from "../support/signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const refusal = (retryAfter?: string) =>
  new ApiError({
    ...requestInfo,
    status: 429,
    headers: new Headers(retryAfter === undefined ? {} : { "Retry-After": retryAfter }),
    body: "",
  });

/** Takes a place at once, where it can. */
function enter(limiter: Limiter, signal?: AbortSignal): Promise<void> | undefined {
  return limiter.tryEnter() ? undefined : limiter.enter(signal, false);
}

/** Enters, and writes down when it was its turn. */
function enterAs(limiter: Limiter, order: string[], name: string, wasRefused = false) {
  return (limiter.tryEnter() ? Promise.resolve() : limiter.enter(undefined, wasRefused)).then(() => order.push(name));
}

describe("places", () => {
  test("are free up to the limit, at once", () => {
    const limiter = createLimiter({ maxInFlight: 2 });
    expect(enter(limiter)).toBeUndefined();
    expect(enter(limiter)).toBeUndefined();
    expect(enter(limiter)).toBeInstanceOf(Promise);
  });

  test("go to those who wait, in their order", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const order: string[] = [];
    const all = ["a", "b", "c"].map((name) => enterAs(limiter, order, name));
    for (const waiting of all) {
      await waiting;
      limiter.leave();
    }
    expect(order).toEqual(["a", "b", "c"]);
  });

  test("go first to those who were refused", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const order: string[] = [];
    enter(limiter);
    const waiting = [enterAs(limiter, order, "new"), enterAs(limiter, order, "refused", true)];
    limiter.leave();
    await waiting[1];
    limiter.leave();
    await Promise.all(waiting);
    expect(order).toEqual(["refused", "new"]);
  });

  test("are not lost to who gives up, and no listener stays", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    enter(limiter);
    const { controller, signal, listeners } = countingSignal();
    const givenUp = failure(limiter.enter(signal, false));
    const next = enter(limiter);
    controller.abort("enough");
    expect(await givenUp).toBe("enough");
    expect(listeners()).toBe(0);
    limiter.leave();
    await next;
    expect(await failure(limiter.enter(signal, false))).toBe("enough");
  });
});

describe("a refusal", () => {
  test.each([
    ["as long as the server asks", "3", 3000],
    ["a second when it does not say", undefined, 1000],
    ["30 seconds at most", "3600", 30_000],
  ])("makes everybody wait %s", async (_name, retryAfter, pause) => {
    const limiter = createLimiter();
    enter(limiter);
    expect(limiter.leave(refusal(retryAfter))).toBe(true);
    const order: string[] = [];
    const waiting = [enterAs(limiter, order, "a"), enterAs(limiter, order, "b")];
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(waiting);
    expect(order).toEqual(["a", "b"]);
  });

  test("halves what may be on the way, once for a burst, and successes bring it back", async () => {
    const limiter = createLimiter({ maxInFlight: 8 });
    const free = async () => {
      const controller = new AbortController();
      let count = 0;
      let waiting = enter(limiter, controller.signal);
      for (; waiting === undefined; count++) waiting = enter(limiter, controller.signal);
      controller.abort("enough");
      expect(await failure(waiting)).toBe("enough");
      for (let index = 0; index < count; index++) limiter.leave(new Error("of another kind"));
      return count;
    };
    expect(await free()).toBe(8);
    for (let index = 0; index < 8; index++) enter(limiter);
    for (let index = 0; index < 8; index++) limiter.leave(refusal("1"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await free()).toBe(4);
    for (let index = 0; index < 50; index++) {
      enter(limiter);
      limiter.leave();
    }
    expect(await free()).toBe(8);
  });

  test("is no other failure", () => {
    const limiter = createLimiter();
    enter(limiter);
    expect(limiter.leave(new Error("broken"))).toBe(false);
    expect(enter(limiter)).toBeUndefined();
  });
});

describe("a fleet", () => {
  const read = (index: number): ClientRequest => ({
    operation: "getThing",
    method: "GET",
    path: `/things/${index}`,
    retry: "safe",
  });

  /** A server that takes so many requests a second and refuses the others. */
  function limitedServer(perSecond: number) {
    let [tokens, last, most, running] = [perSecond, Date.now(), 0, 0];
    const { fetch, requests } = recordingFetch(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      const now = Date.now();
      tokens = Math.min(perSecond, tokens + ((now - last) / 1000) * perSecond);
      last = now;
      if (tokens < 1) return new Response("", { status: 429, headers: { "Retry-After": "1" } });
      tokens -= 1;
      return new Response("fine");
    });
    return { fetch, requests, most: () => most };
  }

  test("of 10,000 calls at once neither floods the server nor fails", { timeout: 30_000 }, async () => {
    const { fetch, requests, most } = limitedServer(500);
    const client = createCore(testApi, {
      token: "example-token",
      baseUrl: testApi.cloudUrl,
      fetch,
    });
    const calls = Promise.all(
      Array.from({ length: 10_000 }, (_, index) => send(client.pipeline, read(index), (r) => r.text())),
    );
    let isDone = false;
    void calls.finally(() => {
      isDone = true;
    });
    while (!isDone) await vi.advanceTimersByTimeAsync(100);
    expect(new Set(await calls)).toEqual(new Set(["fine"]));
    expect(most()).toBeLessThanOrEqual(100);
    expect(requests.length).toBeLessThan(11_000);
  });

  test("may be cancelled while it waits", async () => {
    const { fetch, requests } = limitedServer(1);
    const client = createCore(testApi, {
      token: "example-token",
      baseUrl: testApi.cloudUrl,
      fetch,
      maxInFlight: 1,
    });
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const underWay = send(client.pipeline, read(0), (r) => r.text());
    const calls = Array.from({ length: 5 }, (_, index) =>
      failure(send(client.pipeline, { ...read(index), options }, (r) => r.text())),
    );
    await vi.advanceTimersByTimeAsync(1);
    controller.abort("enough");
    for (const error of await Promise.all(calls)) {
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ cause: "enough", outcome: "not-processed" });
    }
    await vi.advanceTimersByTimeAsync(20);
    expect(await underWay).toBe("fine");
    expect(requests).toHaveLength(1);
  });

  test("a server that always refuses is not asked for ever", async () => {
    const { fetch, requests } = recordingFetch(
      () => new Response("", { status: 429, headers: { "Retry-After": "0" } }),
    );
    const client = createCore(testApi, {
      token: "example-token",
      baseUrl: testApi.cloudUrl,
      fetch,
      retry: { delay: 1 },
    });
    const sending = failure(send(client.pipeline, read(1), (r) => r.text()));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await sending).toMatchObject({ status: 429 });
    expect(requests.length).toBeLessThan(20);
  });
});
