import { describe, expect, test, vi } from "vitest";
import { pendingCall } from "../../src/core/pending.ts";

const response = () => new Response("body", { status: 200, headers: { "X-Trace": "7" } });

describe("a call", () => {
  test("is a promise of the data", async () => {
    const send = vi.fn(async (): Promise<[string, Response]> => ["data", response()]);
    expect(await pendingCall(send)).toBe("data");
    expect(send).toHaveBeenCalledExactlyOnceWith(false);
  });

  test("is sent even when nobody waits for it", async () => {
    const send = vi.fn(async (): Promise<[string, Response]> => ["data", response()]);
    pendingCall(send);
    await Promise.resolve();
    expect(send).toHaveBeenCalledOnce();
  });

  test("gives status and headers on request, from the same answer", async () => {
    const send = vi.fn(async (): Promise<[string, Response]> => ["data", response()]);
    const call = pendingCall(send);
    const { data, status, headers } = await call.withResponse();
    expect([data, status, headers.get("X-Trace")]).toEqual(["data", 200, "7"]);
    expect(await call).toBe("data");
    expect(send).toHaveBeenCalledExactlyOnceWith(false);
  });

  test("gives the answer unread on request", async () => {
    const send = vi.fn(async (): Promise<[string, Response]> => ["", response()]);
    const raw = await pendingCall(send).raw();
    expect(raw.bodyUsed).toBe(false);
    expect(await raw.text()).toBe("body");
    expect(send).toHaveBeenCalledExactlyOnceWith(true);
  });

  test.each(["withResponse", "raw"] as const)("a failure is reported once, by %s", async (way) => {
    const call = pendingCall(async () => {
      throw new Error("broken");
    });
    await expect(call[way]()).rejects.toThrow("broken");
  });
});
