import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { authorizer } from "../../../src/core/transport/authorize.ts";
import { UsageError } from "../../../src/errors/usage-error.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A token function whose calls are settled by the test, in their order. */
function pendingTokens() {
  const calls: { readonly resolve: (token: string) => void; readonly reject: (cause: Error) => void }[] = [];
  const authorize = authorizer(
    "X-Token",
    () => new Promise<string>((resolve, reject) => void calls.push({ resolve, reject })),
  );
  return { calls, authorize };
}

describe("requests that begin while a token function is pending", () => {
  test("wait for its one call, and the next one calls again", async () => {
    const { calls, authorize } = pendingTokens();
    const parallel = [authorize({}), authorize({ a: "1" }), authorize({})];
    calls[0]?.resolve("first");
    expect(await Promise.all(parallel)).toEqual([
      { "x-token": "first" },
      { a: "1", "x-token": "first" },
      { "x-token": "first" },
    ]);
    const next = authorize({});
    expect(calls).toHaveLength(2);
    calls[1]?.resolve("second");
    expect(await next).toEqual({ "x-token": "second" });
  });

  test("share its error, which is not kept", async () => {
    const { calls, authorize } = pendingTokens();
    const parallel = [authorize({}), authorize({})];
    const cause = new Error("vault is sealed");
    calls[0]?.reject(cause);
    for (const { status, ...result } of await Promise.allSettled(parallel)) {
      expect(status).toBe("rejected");
      expect(result).toMatchObject({ reason: { name: "UsageError", cause } });
    }
    const next = authorize({});
    calls[1]?.resolve("token");
    expect(await next).toEqual({ "x-token": "token" });
  });

  test("share what is no token", async () => {
    const { calls, authorize } = pendingTokens();
    const parallel = [authorize({}), authorize({})];
    calls[0]?.resolve("");
    for (const each of parallel) await expect(each).rejects.toThrow(UsageError);
    expect(calls).toHaveLength(1);
  });

  test("wait for one that hangs no longer than a minute", async () => {
    const { calls, authorize } = pendingTokens();
    void authorize({});
    vi.advanceTimersByTime(59_999);
    void authorize({});
    expect(calls).toHaveLength(1);
    vi.advanceTimersByTime(1);
    const late = authorize({});
    expect(calls).toHaveLength(2);
    // The first call ends after all, which is none of the business of the second.
    calls[0]?.resolve("old");
    await vi.advanceTimersByTimeAsync(0);
    const later = authorize({});
    calls[1]?.resolve("new");
    expect(await Promise.all([late, later])).toEqual([{ "x-token": "new" }, { "x-token": "new" }]);
  });
});

test("a function that returns a text or throws is called for each request", async () => {
  let count = 0;
  const authorize = authorizer("X-Token", () => {
    count += 1;
    if (count === 1) throw new Error("not yet");
    return `token-${count}`;
  });
  const [first, ...others] = await Promise.allSettled([authorize({}), authorize({}), authorize({})]);
  expect(first?.status).toBe("rejected");
  expect(others).toMatchObject([{ value: { "x-token": "token-2" } }, { value: { "x-token": "token-3" } }]);
});
