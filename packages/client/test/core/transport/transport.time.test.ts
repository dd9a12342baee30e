import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { AbortError, TimeoutError } from "../../../src/errors/index.ts";
import { requestInfo, testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { hangingFetch, recordingFetch } from "../../support/fetch.ts";
import { countingSignal } from "../../support/signal.ts";

const token = "example-token";
const request: ClientRequest = { operation: "getThing", method: "GET", path: "/things/1" };
const readText = (response: Response) => response.text();

function createClient(options: ClientOptions) {
  return createCore(testApi, { token, ...options });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", undefined);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("abort", () => {
  test("before the call sends nothing", async () => {
    const { fetch, requests } = recordingFetch();
    const reason = new Error("no longer needed");
    const error = await failure(
      send(createClient({ fetch }).pipeline, { ...request, options: { signal: AbortSignal.abort(reason) } }, readText),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect((error as AbortError).cause).toBe(reason);
    expect(requests).toHaveLength(0);
  });

  test.each([1000, 0])("while waiting for the response, with a time limit of %d", async (timeout) => {
    const { fetch, started } = hangingFetch();
    const controller = new AbortController();
    const running = failure(
      send(createClient({ fetch }).pipeline, { ...request, options: { signal: controller.signal, timeout } }, readText),
    );
    await started;
    controller.abort("enough");
    const error = await running;
    expect(error).toBeInstanceOf(AbortError);
    expect((error as AbortError).cause).toBe("enough");
    expect(error).toMatchObject(requestInfo);
  });

  test("while reading the body", async () => {
    const { fetch } = recordingFetch();
    const controller = new AbortController();
    const running = send(
      createClient({ fetch }).pipeline,
      { ...request, options: { signal: controller.signal } },
      async () => {
        controller.abort();
        throw new TypeError("terminated");
      },
    );
    expect(await failure(running)).toBeInstanceOf(AbortError);
  });

  test("afterwards changes nothing, and no listener stays", async () => {
    const { fetch } = recordingFetch(() => new Response("done"));
    const { controller, signal, listeners } = countingSignal();
    const client = createClient({ fetch });
    expect(await send(client.pipeline, { ...request, options: { signal } }, readText)).toBe("done");
    expect(listeners()).toBe(0);
    controller.abort();
    await failure(send(client.pipeline, { ...request, options: { signal } }, readText));
    expect(listeners()).toBe(0);
  });
});

describe("time limit", () => {
  test.each<[string, ClientOptions, number | undefined, number]>([
    ["that of the client", { timeout: 2000 }, undefined, 2000],
    ["that of the call before that of the client", { timeout: 2000 }, 500, 500],
    ["60 seconds by default", {}, undefined, 60_000],
  ])("is %s", async (_name, options, timeout, expected) => {
    const { fetch, started } = hangingFetch();
    const settled = vi.fn();
    const running = failure(
      send(createClient({ fetch, ...options }).pipeline, { ...request, options: { timeout } }, readText),
    );
    void running.then(settled);
    await started;
    await vi.advanceTimersByTimeAsync(expected - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    const error = await running;
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).message).toContain(`not done within ${expected} ms`);
    expect(error).toMatchObject(requestInfo);
  });

  test("covers the body", async () => {
    let body: ReadableStreamDefaultController | undefined;
    const { fetch } = recordingFetch(({ init }) => {
      const stream = new ReadableStream({
        start(controller) {
          body = controller;
          init.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
        },
      });
      return new Response(stream);
    });
    const running = failure(send(createClient({ fetch, timeout: 1000 }).pipeline, request, readText));
    await vi.advanceTimersByTimeAsync(0);
    body?.enqueue(new TextEncoder().encode("half"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await running).toBeInstanceOf(TimeoutError);
  });

  test("0 means none", async () => {
    const { fetch } = recordingFetch();
    await send(createClient({ fetch, timeout: 0 }).pipeline, request, async () => {
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe("a token function that hangs", () => {
  const hang = () => new Promise<string>(() => {});

  test("is ended by the time limit", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createCore(testApi, { token: hang, fetch, timeout: 500, retry: false });
    const rejected = expect(send(client.pipeline, request, readText)).rejects.toThrow(TimeoutError);
    await vi.advanceTimersByTimeAsync(500);
    await rejected;
    expect(requests).toHaveLength(0);
  });

  test("is ended by the signal", async () => {
    const controller = new AbortController();
    const client = createCore(testApi, { token: hang, fetch: recordingFetch().fetch });
    const sending = send(client.pipeline, { ...request, options: { signal: controller.signal } }, readText);
    controller.abort("enough");
    await expect(sending).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  });

  test("is not ended for the others by the signal of one", async () => {
    const controller = new AbortController();
    let give: (token: string) => void = () => {};
    const given = new Promise<string>((resolve) => {
      give = resolve;
    });
    const ask = vi.fn(() => given);
    const { fetch, requests } = recordingFetch();
    const client = createCore(testApi, { token: ask, fetch });
    const cancelled = send(client.pipeline, { ...request, options: { signal: controller.signal } }, readText);
    const other = send(client.pipeline, request, readText);
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    give("late-token");
    await other;
    expect(ask).toHaveBeenCalledTimes(1);
    expect(requests.map(({ headers }) => headers.get("X-Token"))).toEqual(["late-token"]);
  });
});
