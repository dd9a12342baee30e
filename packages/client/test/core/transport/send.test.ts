import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import { AbortError, ApiError, ConnectionError, TimeoutError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { hangingFetch } from "../../support/fetch.ts";
import { countingSignal } from "../../support/signal.ts";
import { busy, clientFor, command, fine, limited, read, readText, refused, reset } from "./server.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(1);
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", undefined);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test.each([
  ["503", busy],
  ["a connection that breaks", reset],
  ["no connection", refused],
])("a read is sent again after %s", async (_name, answer) => {
  const { client, requests } = clientFor([answer, answer, fine]);
  const sending = send(client.pipeline, read, readText);
  await vi.advanceTimersByTimeAsync(1500);
  expect(await sending).toBe("fine");
  expect(requests).toHaveLength(3);
});

test("the last failure is what the caller gets", async () => {
  const { client, requests } = clientFor([busy, busy, () => new Response("", { status: 502 })]);
  const sending = failure(send(client.pipeline, read, readText));
  await vi.advanceTimersByTimeAsync(1500);
  expect(await sending).toMatchObject({ status: 502, outcome: "unknown" });
  expect(requests).toHaveLength(3);
});

describe("a command", () => {
  test.each([
    ["503", busy],
    ["500", () => new Response("", { status: 500 })],
    ["a connection that breaks", reset],
  ])("is never sent again after %s, and its outcome is unknown", async (_name, answer) => {
    const { client, requests } = clientFor([answer, fine]);
    expect(await failure(send(client.pipeline, command, readText))).toMatchObject({ outcome: "unknown" });
    expect(requests).toHaveLength(1);
  });

  test("is never sent again after a time limit, and its outcome is unknown", async () => {
    const { fetch } = hangingFetch();
    const spy = vi.fn(fetch);
    const client = createCore(testApi, { token: "example-token", fetch: spy, timeout: 500 });
    const sending = failure(send(client.pipeline, command, readText));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await sending).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["429", limited],
    ["no connection", refused],
  ])("is sent again after %s, because it was not processed", async (_name, answer) => {
    const { client, requests } = clientFor([answer, fine]);
    const sending = send(client.pipeline, command, readText);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await sending).toBe("fine");
    expect(requests).toHaveLength(2);
  });

  test("that could not be sent at all says so", async () => {
    const { client } = clientFor([refused], { retry: false });
    const error = await failure(send(client.pipeline, command, readText));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: "not-processed" });
  });
});

describe("options", () => {
  test("retry of the call is before that of the client", async () => {
    const { client, requests } = clientFor([busy], { retry: false });
    await failure(send(client.pipeline, read, readText));
    expect(requests).toHaveLength(1);
    const sending = failure(send(client.pipeline, { ...read, options: { retry: { attempts: 2 } } }, readText));
    await vi.advanceTimersByTimeAsync(500);
    await sending;
    expect(requests).toHaveLength(3);
  });

  test("Retry-After is waited for", async () => {
    const { client, requests } = clientFor([limited, fine]);
    const sending = send(client.pipeline, read, readText);
    await vi.advanceTimersByTimeAsync(1999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await sending).toBe("fine");
  });
});

describe("the time for the whole call", () => {
  test.each([
    ["429", limited],
    ["503", busy],
  ])("leaves out a pause after %s that would take longer: the failure is there at once", async (_name, answer) => {
    const { client, requests } = clientFor([answer], { totalTimeout: 300 });
    const sending = failure(send(client.pipeline, read, readText));
    await vi.advanceTimersByTimeAsync(0);
    expect(await sending).toBeInstanceOf(ApiError);
    expect(requests).toHaveLength(1);
  });

  test("allows a pause that fits", async () => {
    const { client } = clientFor([busy, fine], { totalTimeout: 1000 });
    const sending = send(client.pipeline, read, readText);
    await vi.advanceTimersByTimeAsync(500);
    expect(await sending).toBe("fine");
  });

  test("ends an attempt", async () => {
    const { fetch } = hangingFetch();
    const client = createCore(testApi, { token: "example-token", fetch, totalTimeout: 1000 });
    const sending = failure(send(client.pipeline, command, readText));
    await vi.advanceTimersByTimeAsync(1000);
    const error = await sending;
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).message).toContain("not done within 1000 ms in all");
    expect(error).toMatchObject({ outcome: "unknown" });
  });

  test("counts for a second attempt what the first one and the pause took", async () => {
    const { fetch } = hangingFetch();
    const spy = vi.fn(fetch).mockImplementationOnce(() => Promise.resolve(busy()));
    const client = createCore(testApi, { token: "example-token", fetch: spy, totalTimeout: 1000 });
    const sending = failure(send(client.pipeline, read, readText));
    await vi.advanceTimersByTimeAsync(999);
    expect(spy).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await sending).toMatchObject({ name: "TimeoutError" });
  });

  test("ends the wait for a turn", async () => {
    const { fetch } = hangingFetch();
    const client = createCore(testApi, { token: "example-token", fetch, maxInFlight: 1, timeout: 5000 });
    const first = failure(send(client.pipeline, read, readText));
    const second = failure(send(client.pipeline, { ...command, options: { totalTimeout: 1000 } }, readText));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await second).toMatchObject({ name: "TimeoutError", outcome: "not-processed" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await first).toMatchObject({ name: "TimeoutError" });
  });
});

describe("abort", () => {
  test.each([0, 60_000])(
    "ends a pause at once, with a total time of %d, and no listener stays",
    async (totalTimeout) => {
      const { controller, signal, listeners } = countingSignal();
      const { client, requests } = clientFor([limited], { totalTimeout });
      const sending = failure(send(client.pipeline, { ...read, options: { signal } }, readText));
      await vi.advanceTimersByTimeAsync(1);
      controller.abort("enough");
      const error = await sending;
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ cause: "enough", outcome: "not-processed" });
      expect(requests).toHaveLength(1);
      expect(listeners()).toBe(0);
    },
  );
});
