import { defaultMaxListeners, getMaxListeners, setMaxListeners } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { call } from "../../src/core/calls/call.ts";
import { createCore } from "../../src/core/parts/create-core.ts";
import { callerSignal } from "../../src/values/signal.ts";
import { testApi } from "../support/api.ts";
import { hangingFetch } from "../support/fetch.ts";
import { ForeignController } from "../support/foreign-signal.ts";
import { countingSignal } from "../support/signal.ts";

/** As in Node.js 20, where more listeners are taken for a leak. */
function limitedSignal(limit: number): AbortSignal {
  const { signal } = new AbortController();
  setMaxListeners(limit, signal);
  return signal;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the signal of a caller", () => {
  test("may be listened to by any number of calls, where the user has not set a limit", () => {
    const signal = limitedSignal(defaultMaxListeners);
    callerSignal("signal", signal);
    expect(getMaxListeners(signal)).toBe(0);
    const limited = limitedSignal(3);
    callerSignal("signal", limited);
    expect(getMaxListeners(limited)).toBe(3);
  });

  test("may be of another implementation, or of a runtime without `node:events`", () => {
    expect(() => callerSignal("signal", new ForeignController().signal)).not.toThrow();
    vi.stubGlobal("process", undefined);
    expect(() => callerSignal("signal", AbortSignal.abort())).not.toThrow();
  });

  test("has no listeners left when its calls are over", async () => {
    const { controller, signal, listeners } = countingSignal();
    const { fetch } = hangingFetch();
    const client = createCore(testApi, { token: "example-token", fetch, retry: false });
    const operation = { id: "getThing", method: "GET", path: "/things" };
    const calls = Array.from({ length: 200 }, () => call(client, operation, {}, undefined, { signal }));
    expect(listeners()).toBeGreaterThan(10);
    controller.abort();
    expect(new Set((await Promise.allSettled(calls)).map(({ status }) => status))).toEqual(new Set(["rejected"]));
    expect(listeners()).toBe(0);
  });
});
