import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { AbortError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { recordingFetch } from "../../support/fetch.ts";
import { limitedServer } from "../../support/limited-server.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a fleet", () => {
  const read = (index: number): ClientRequest => ({
    operation: "getThing",
    method: "GET",
    path: `/things/${index}`,
    retry: "safe",
  });

  test("may be cancelled while it waits", async () => {
    const { fetch, requests } = limitedServer(1, () => Date.now());
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

  test.each(["0", "0.1", "-1", "5, 5", "Wed, 14 Jan 2015 12:00:00 GMT"])(
    "a server that always refuses, with Retry-After: %s, is asked thirteen times, half a second apart at least",
    async (retryAfter) => {
      const times: number[] = [];
      const { fetch } = recordingFetch(() => {
        times.push(Date.now());
        return new Response("", { status: 429, headers: { "Retry-After": retryAfter } });
      });
      const client = createCore(testApi, { token: "example-token", fetch, retry: { delay: 1 } });
      const sending = failure(send(client.pipeline, { ...read(1), retry: undefined }, (r) => r.text()));
      await vi.advanceTimersByTimeAsync(120_000);
      expect(await sending).toMatchObject({ status: 429, outcome: "not-processed" });
      // Ten refusals that count for nothing, and three attempts.
      expect(times).toHaveLength(13);
      const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(500);
    },
  );

  test("says in its hooks how long the pause will be", async () => {
    const { fetch } = recordingFetch((_request, index) => new Response("fine", { status: index === 0 ? 429 : 200 }));
    const onRetry = vi.fn();
    const client = createCore(testApi, { token: "example-token", fetch, hooks: { onRetry } });
    const sending = send(client.pipeline, read(1), (r) => r.text());
    await vi.advanceTimersByTimeAsync(1000);
    expect(await sending).toBe("fine");
    expect(onRetry.mock.calls).toMatchObject([[{ attempt: 2, delay: 1000 }]]);
  });

  test("does not wait for a pause that takes longer than the call may", async () => {
    const { fetch, requests } = recordingFetch(() => new Response("", { status: 429 }));
    const client = createCore(testApi, { token: "example-token", fetch, totalTimeout: 900 });
    const sending = failure(send(client.pipeline, read(1), (r) => r.text()));
    await vi.advanceTimersByTimeAsync(0);
    expect(await sending).toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
  });
});
