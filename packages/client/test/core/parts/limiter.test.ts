import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLimiter, type Limiter, type Slot } from "../../../src/core/parts/limiter.ts";
import { ApiError } from "../../../src/errors/index.ts";
import { requestInfo } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { countingSignal } from "../../support/signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const refusal = (retryAfter?: string) =>
  new ApiError({
    ...requestInfo,
    status: 429,
    headers: new Headers(retryAfter === undefined ? {} : { "Retry-After": retryAfter }),
    body: "",
  });

/** Takes all places that are free, gives them back without a word, and returns how many they were. */
function countFree(limiter: Limiter): number {
  const places: Slot[] = [];
  for (let place = limiter.tryEnter(60_000); place !== undefined; place = limiter.tryEnter(60_000)) places.push(place);
  for (const place of places) limiter.leave(place, new Error("of another kind"));
  return places.length;
}

function take(limiter: Limiter): Slot {
  return limiter.tryEnter(60_000) ?? expect.fail("there should be a place");
}

/** Waits for a place, and writes down when it was its turn. */
async function enterAs(limiter: Limiter, order: string[], name: string, wasRefused = false): Promise<Slot> {
  const place = limiter.tryEnter(60_000) ?? (await limiter.enter(60_000, undefined, wasRefused));
  order.push(name);
  return place;
}

/** Begins something for a visitor of a worker who then leaves: no timer of it fires, and no promise settles. */
function vanish(begin: () => unknown): void {
  class Dropped<T> extends Promise<T> {
    constructor(executor: ConstructorParameters<typeof Promise<T>>[0]) {
      super(() => {});
      executor(
        () => {},
        () => {},
      );
    }
  }
  vi.stubGlobal("Promise", Dropped);
  vi.stubGlobal("setTimeout", () => 0);
  vi.stubGlobal("setInterval", () => 0);
  try {
    begin();
  } finally {
    vi.unstubAllGlobals();
  }
}

describe("places", () => {
  test("are free up to the limit, at once", () => {
    const limiter = createLimiter({ maxInFlight: 2 });
    const places = [take(limiter), take(limiter)];
    expect(limiter.tryEnter(60_000)).toBeUndefined();
    for (const place of places) limiter.leave(place);
  });

  test("go to those who wait, in their order", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const order: string[] = [];
    const all = ["a", "b", "c"].map((name) => enterAs(limiter, order, name));
    for (const waiting of all) limiter.leave(await waiting);
    expect(order).toEqual(["a", "b", "c"]);
  });

  test("go first to those who were refused", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const order: string[] = [];
    const first = take(limiter);
    const waiting = enterAs(limiter, order, "new");
    const refused = enterAs(limiter, order, "refused", true);
    limiter.leave(first);
    limiter.leave(await refused);
    limiter.leave(await waiting);
    expect(order).toEqual(["refused", "new"]);
  });

  test("that are given back at one time all go to others", async () => {
    const limiter = createLimiter({ maxInFlight: 2 });
    const order: string[] = [];
    const held = [take(limiter), take(limiter)];
    const waiting = ["a", "b"].map((name) => enterAs(limiter, order, name));
    for (const place of held) limiter.leave(place);
    for (const place of await Promise.all(waiting)) limiter.leave(place);
    expect(order).toEqual(["a", "b"]);
  });

  test("are not lost to who gives up, and no listener stays", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const held = take(limiter);
    const { controller, signal, listeners } = countingSignal();
    const givenUp = failure(limiter.enter(60_000, signal, false));
    const next = limiter.enter(60_000, undefined, false);
    controller.abort("enough");
    expect(await givenUp).toBe("enough");
    expect(listeners()).toBe(0);
    limiter.leave(held);
    limiter.leave(await next);
    expect(await failure(limiter.enter(60_000, signal, false))).toBe("enough");
  });

  test("are kept for as long as a request may take, and no longer", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    limiter.tryEnter(10_000);
    const order: string[] = [];
    const waiting = enterAs(limiter, order, "a");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(order).toEqual(["a"]);
    limiter.leave(await waiting);
    expect(countFree(limiter)).toBe(1);
  });

  test("are kept without an end where a request has no time limit", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const held = limiter.tryEnter(Number.POSITIVE_INFINITY) as Slot;
    const order: string[] = [];
    const waiting = enterAs(limiter, order, "a");
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(order).toEqual([]);
    limiter.leave(held);
    limiter.leave(await waiting);
  });

  test("that ended in time are not given back twice", () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const late = limiter.tryEnter(1000) as Slot;
    vi.advanceTimersByTime(5000);
    const next = take(limiter);
    limiter.leave(late);
    expect(limiter.tryEnter(1000)).toBeUndefined();
    limiter.leave(next);
  });
});

describe("what a worker drops when a visitor leaves", () => {
  test.each([60_000, Number.POSITIVE_INFINITY])(
    "are no places, with a time of %d: they are free again soon, for who waits and for who comes",
    async (time) => {
      vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
      const limiter = createLimiter({ maxInFlight: 2 });
      vanish(() => [limiter.tryEnter(time), limiter.tryEnter(time)]);
      const order: string[] = [];
      const waiting = enterAs(limiter, order, "a");
      await vi.advanceTimersByTimeAsync(5000);
      expect(order).toEqual(["a"]);
      limiter.leave(await waiting);
      expect(countFree(limiter)).toBe(2);
    },
  );

  test("is nobody that others wait behind", async () => {
    const limiter = createLimiter({ maxInFlight: 1 });
    const held = take(limiter);
    vanish(() => {
      for (let index = 0; index < 100; index++) void limiter.enter(60_000, undefined, false);
    });
    const order: string[] = [];
    const waiting = enterAs(limiter, order, "a");
    limiter.leave(held);
    await vi.advanceTimersByTimeAsync(5000);
    expect(order).toEqual(["a"]);
    limiter.leave(await waiting);
  });

  test("is no pause that never ends", async () => {
    const limiter = createLimiter();
    const order: string[] = [];
    vanish(() => {
      limiter.leave(take(limiter), refusal("2"));
      void limiter.enter(60_000, undefined, true);
    });
    const waiting = enterAs(limiter, order, "a");
    await vi.advanceTimersByTimeAsync(2000);
    expect(order).toEqual(["a"]);
    limiter.leave(await waiting);
  });
});

describe("a refusal", () => {
  test.each([
    ["as long as the server asks", "3", 3000],
    ["parts of a second, too", "1.25", 1250],
    ["a second when it does not say", undefined, 1000],
    ["a second when it says nothing that can be read", "-1", 1000],
    ["half a second at least", "0", 500],
    ["half a second at least, after a date that has passed,", "Wed, 14 Jan 2015 12:00:00 GMT", 500],
    ["30 seconds at most", "3600", 30_000],
  ])("makes everybody wait %s", async (_name, retryAfter, pause) => {
    const limiter = createLimiter();
    expect(limiter.leave(take(limiter), refusal(retryAfter))).toBe(true);
    const order: string[] = [];
    const waiting = [enterAs(limiter, order, "a"), enterAs(limiter, order, "b")];
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual(["a", "b"]);
    for (const place of await Promise.all(waiting)) limiter.leave(place);
  });

  test.each<[string, () => void]>([
    ["the wall clock is set", () => vi.setSystemTime(0)],
    ["the wall clock stands still", () => vi.spyOn(Date, "now").mockReturnValue(0)],
    ["timers alone are faked", () => vi.spyOn(performance, "now").mockReturnValue(0)],
  ])("makes everybody wait as long when %s", async (_name, prepare) => {
    const limiter = createLimiter();
    const order: string[] = [];
    prepare();
    limiter.leave(take(limiter), refusal("1"));
    const waiting = enterAs(limiter, order, "a");
    await vi.advanceTimersByTimeAsync(999);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual(["a"]);
    limiter.leave(await waiting);
  });

  test("is waited for by others when one gives up", async () => {
    const limiter = createLimiter();
    const order: string[] = [];
    limiter.leave(take(limiter), refusal("3"));
    const controller = new AbortController();
    const givenUp = failure(limiter.enter(60_000, controller.signal, false));
    const waiting = enterAs(limiter, order, "a");
    controller.abort("enough");
    expect(await givenUp).toBe("enough");
    await vi.advanceTimersByTimeAsync(2999);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    limiter.leave(await waiting);
  });

  test("that comes in a pause makes it longer", async () => {
    const limiter = createLimiter();
    const order: string[] = [];
    const places = [take(limiter), take(limiter)] as const;
    limiter.leave(places[0], refusal("1"));
    const waiting = enterAs(limiter, order, "a");
    await vi.advanceTimersByTimeAsync(500);
    limiter.leave(places[1], refusal("2"));
    await vi.advanceTimersByTimeAsync(1999);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    limiter.leave(await waiting);
  });

  test("halves what may be on the way, once for a burst", async () => {
    const limiter = createLimiter({ maxInFlight: 8 });
    expect(countFree(limiter)).toBe(8);
    for (const place of Array.from({ length: 8 }, () => take(limiter))) limiter.leave(place, refusal("1"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(countFree(limiter)).toBe(4);
    limiter.leave(take(limiter), refusal("1"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(countFree(limiter)).toBe(2);
  });

  test("is made good by successes, and by no failures", async () => {
    const limiter = createLimiter({ maxInFlight: 8 });
    limiter.leave(take(limiter), refusal("1"));
    await vi.advanceTimersByTimeAsync(1000);
    for (let index = 0; index < 50; index++) limiter.leave(take(limiter), new Error("broken"));
    expect(countFree(limiter)).toBe(4);
    for (let index = 0; index < 50; index++) limiter.leave(take(limiter));
    expect(countFree(limiter)).toBe(8);
  });

  test("is no other failure", () => {
    const limiter = createLimiter();
    expect(limiter.leave(take(limiter), new Error("broken"))).toBe(false);
    limiter.leave(take(limiter));
  });
});
