import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { Hooks, OutgoingRequest } from "../../../src/core/types/hooks.ts";
import type { Middleware } from "../../../src/core/types/middleware.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { ApiError, ConnectionError } from "../../../src/errors/index.ts";
import { requestInfo, testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { recordingFetch } from "../../support/fetch.ts";

const read: ClientRequest = {
  operation: "getThing",
  method: "GET",
  route: "/things/{id}",
  path: "/things/1",
  retry: "safe",
  headers: { accept: "application/json" },
};
const readText = (response: Response) => response.text();
const busy = () => new Response("", { status: 503 });
const fine = () => new Response("fine", { headers: { "X-Trace": "7" } });

function start(answers: (() => Response | Promise<Response>)[], options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = recordingFetch((_request, index) => (answers[index] ?? fine)());
  const base = { token: "example-token", baseUrl: testApi.cloudUrl, fetch, retry: { delay: 1 } };
  return { client: createCore(testApi, { ...base, ...options }), requests };
}

/** Hooks that write down what they are told, in order. */
function recordingHooks() {
  const events: [name: string, event: Record<string, unknown>][] = [];
  const record = (name: string) => (event: object) => {
    events.push([name, event as Record<string, unknown>]);
  };
  const hooks: Hooks = {
    onRequest: record("request"),
    onResponse: record("response"),
    onError: record("error"),
    onRetry: record("retry"),
  };
  return { hooks, events };
}

describe("hooks", () => {
  test("report every request, response, failure and repetition, in order", async () => {
    const { hooks, events } = recordingHooks();
    const { client } = start([busy], { hooks });
    expect(await send(client.pipeline, read, readText)).toBe("fine");
    expect(events.map(([name]) => name)).toEqual(["request", "response", "error", "retry", "request", "response"]);
    const [first, refused, failed, again, second, answered] = events.map(([, event]) => event);
    expect(first).toMatchObject({ ...requestInfo, route: "/things/{id}", attempt: 1 });
    expect(refused).toMatchObject({ status: 503, duration: expect.any(Number), request: { attempt: 1 } });
    expect(failed).toMatchObject({ error: { status: 503 }, request: { attempt: 1 } });
    expect(again).toMatchObject({ ...requestInfo, attempt: 2, delay: expect.any(Number), error: { status: 503 } });
    expect(second).toMatchObject({ attempt: 2 });
    expect(answered).toMatchObject({ status: 200, headers: expect.any(Headers) });
  });

  test("never see the token", async () => {
    const { hooks, events } = recordingHooks();
    const { client, requests } = start([busy, () => Promise.reject(new TypeError("fetch failed"))], { hooks });
    await send(client.pipeline, read, readText);
    expect(requests[0]?.headers.get("X-Token")).toBe("example-token");
    expect(events.length).toBeGreaterThan(5);
    expect(inspect(events, { depth: 20, showHidden: true })).not.toContain("example-token");
  });

  test("that throw change nothing, and whoever wrote them hears of it", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", listen);
    try {
      const { client } = start([], {
        hooks: {
          onRequest: () => {
            throw new RangeError("of the hook");
          },
        },
      });
      expect(await send(client.pipeline, read, readText)).toBe("fine");
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([expect.objectContaining({ message: "of the hook" })]);
    } finally {
      process.off("unhandledRejection", listen);
      for (const other of others) process.on("unhandledRejection", other);
    }
  });

  test("and a logger are told of a repetition side by side", async () => {
    const { hooks, events } = recordingHooks();
    const info = vi.fn();
    const { client } = start([busy], { hooks, logger: { info } });
    await send(client.pipeline, read, readText);
    expect(info).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^attempt 2 of GET/), expect.anything());
    expect(events.filter(([name]) => name === "retry")).toHaveLength(1);
  });

  test("may be an instance of a class", async () => {
    class Metrics implements Hooks {
      readonly events: string[] = [];

      onRequest(): void {
        this.events.push("request");
      }

      onResponse(): void {
        this.events.push("response");
      }

      onError(): void {
        this.events.push("error");
      }

      onRetry(): void {
        this.events.push("retry");
      }
    }
    const hooks = new Metrics();
    const { client } = start([busy], { hooks });
    await send(client.pipeline, read, readText);
    expect(hooks.events).toEqual(["request", "response", "error", "retry", "request", "response"]);
  });

  test("hear of a connection that fails as the caller does", async () => {
    const { hooks, events } = recordingHooks();
    const { client } = start([() => Promise.reject(new TypeError("fetch failed"))], { hooks, retry: false });
    const error = await failure(send(client.pipeline, read, readText));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(events.map(([name]) => name)).toEqual(["request", "error"]);
    expect(events[1]?.[1]["error"]).toBe(error);
  });
});

describe("middleware", () => {
  test("may change a request and a response", async () => {
    const middleware: Middleware = async (request, next) => {
      const response = await next({ ...request, headers: { ...request.headers, "x-extra": "1" } });
      return new Response(`${await response.text()}!`);
    };
    const { client, requests } = start([], { middleware });
    expect(await send(client.pipeline, read, readText)).toBe("fine!");
    expect(requests[0]?.headers.get("X-Extra")).toBe("1");
    expect(requests[0]?.headers.get("X-Token")).toBe("example-token");
  });

  test("may return a response by itself", async () => {
    const { client, requests } = start([], { middleware: async () => new Response("from the cache") });
    expect(await send(client.pipeline, read, readText)).toBe("from the cache");
    expect(requests).toHaveLength(0);
  });

  test("is nested, the first one outermost, in every attempt", async () => {
    const order: string[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} ${request.attempt}`);
        const response = await next(request);
        order.push(`${response.status} ${name}`);
        return response;
      };
    const { client } = start([busy], { middleware: [named("a"), named("b")] });
    await send(client.pipeline, read, readText);
    expect(order).toEqual(["a 1", "b 1", "503 b", "503 a", "a 2", "b 2", "200 b", "200 a"]);
  });

  test("may send again with a fresh token, which it never sees", async () => {
    let token = "token-old";
    const seen: OutgoingRequest[] = [];
    const refresh: Middleware = async (request, next) => {
      seen.push(request);
      const response = await next(request);
      if (response.status !== 403) return response;
      token = "token-new";
      return next(request);
    };
    const forbidden = () => new Response("", { status: 403 });
    const { client, requests } = start([forbidden], { middleware: refresh, token: async () => token });
    expect(await send(client.pipeline, { ...read, method: "POST", body: "{}" }, readText)).toBe("fine");
    expect(requests.map(({ headers, body }) => [headers.get("X-Token"), body])).toEqual([
      ["token-old", "{}"],
      ["token-new", "{}"],
    ]);
    expect(inspect(seen)).not.toContain("token-");
  });

  test("does not keep a read from being sent again when the connection breaks", async () => {
    const reset = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    const { client, requests } = start([() => Promise.reject(reset)], {
      middleware: (request, next) => next(request),
    });
    expect(await send(client.pipeline, read, readText)).toBe("fine");
    expect(requests).toHaveLength(2);
  });

  test("that fails before anything was sent is a wrong argument, and one's own errors stay as they are", async () => {
    const { client, requests } = start([], { middleware: () => Promise.reject(new TypeError("fetch failed")) });
    expect(await failure(send(client.pipeline, read, readText))).toMatchObject({
      name: "UsageError",
      outcome: "not-processed",
      cause: { message: "fetch failed" },
    });
    const own = new ApiError({ ...requestInfo, status: 404, headers: new Headers(), body: "" });
    const other = start([], { middleware: () => Promise.reject(own) });
    expect(await failure(send(other.client.pipeline, read, readText))).toBe(own);
    expect(requests).toHaveLength(0);
  });

  test.each([
    new ConnectionError("of another client", requestInfo, { outcome: "not-processed" }),
    new ApiError({ ...requestInfo, status: 503, headers: new Headers(), body: "" }),
  ])("that fails as another call does is not run again: %s", async (own) => {
    const middleware = vi.fn(() => Promise.reject(own));
    const { client } = start([], { middleware });
    expect(await failure(send(client.pipeline, read, readText))).toMatchObject({ name: "UsageError", cause: own });
    expect(middleware).toHaveBeenCalledTimes(1);
  });

  test("that returns nothing, or a response that it has read, is told so, once", async () => {
    const nothing = vi.fn(async (request, next) => void (await next(request))) as unknown as Middleware;
    const { client, requests } = start([], { middleware: nothing });
    expect(await failure(send(client.pipeline, read, readText))).toMatchObject({
      name: "DecodeError",
      outcome: "processed",
    });
    expect(requests).toHaveLength(1);
  });

  test("that sends again after a lost response has an unknown outcome, whatever comes then", async () => {
    const reset = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    const again: Middleware = (request, next) => next(request).catch(() => next(request));
    const { client } = start([() => Promise.reject(reset), () => new Response("", { status: 403 })], {
      middleware: again,
    });
    expect(await failure(send(client.pipeline, read, readText))).toMatchObject({ status: 403, outcome: "unknown" });
  });

  describe("that fails after a command may have arrived", () => {
    const command: ClientRequest = { operation: "startThing", method: "POST", path: "/things/1/start", body: "{}" };
    const refused = new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
    const reset = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    const limited = new ApiError({ ...requestInfo, status: 429, headers: new Headers(), body: "" });

    test.each<[string, string, string, (() => Response | Promise<Response>)[], Middleware]>([
      [
        "with a connection of its own that is refused",
        "DecodeError",
        "processed",
        [fine],
        async (request, next) => {
          await next(request);
          throw refused;
        },
      ],
      [
        "with a refusal of another call",
        "DecodeError",
        "processed",
        [fine],
        async (request, next) => {
          await next(request);
          throw limited;
        },
      ],
      [
        "with a refused connection after one that broke",
        "DecodeError",
        "unknown",
        [() => Promise.reject(reset)],
        (request, next) => next(request).catch(() => Promise.reject(refused)),
      ],
      [
        "because it sends again, and is refused",
        "ConnectionError",
        "unknown",
        [fine, () => Promise.reject(refused)],
        async (request, next) => {
          await next(request);
          return next(request);
        },
      ],
    ])(
      "%s: nothing is sent again, it is a %s, and the request is %s",
      async (_name, name, outcome, answers, middleware) => {
        let runs = 0;
        const counting: Middleware = (request, next) => {
          runs += 1;
          return middleware(request, next);
        };
        const { client } = start(answers, { middleware: counting });
        expect(await failure(send(client.pipeline, command, readText))).toMatchObject({ name, outcome });
        expect(runs).toBe(1);
      },
    );

    test("but what was refused at once is sent again", async () => {
      const { client, requests } = start([() => Promise.reject(refused)], {
        middleware: (request, next) => next(request),
      });
      expect(await send(client.pipeline, command, readText)).toBe("fine");
      expect(requests).toHaveLength(2);
    });
  });

  test("runs inside the time limit and sees the signal of the attempt", async () => {
    vi.useFakeTimers();
    try {
      const hang: Middleware = ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
        });
      const { client } = start([], { middleware: hang, timeout: 100, retry: false });
      const sending = failure(send(client.pipeline, read, readText));
      await vi.advanceTimersByTimeAsync(100);
      expect(await sending).toMatchObject({ name: "TimeoutError", outcome: "not-processed" });
    } finally {
      vi.useRealTimers();
    }
  });
});
