import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { Middleware } from "../../../src/core/types/middleware.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { hangingFetch } from "../../support/fetch.ts";
import { busy, clientFor, command, fine, limited, type Reply, read, readText, refused, reset } from "./server.ts";

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

describe("the outcome is that of the whole call:", () => {
  const remove: ClientRequest = { ...read, operation: "deleteThing", method: "DELETE", retry: "idempotent" };
  const status =
    (code: number, body: string | null = "{}") =>
    () =>
      new Response(body, { status: code, headers: { "Retry-After": "0" } });
  const empty = () => new Response(null, { status: 204 });

  async function outcomeOf(request: ClientRequest, replies: Reply[], options: ClientOptions = {}) {
    const { client, requests } = clientFor(replies, options);
    const sending = send(client.pipeline, request, readText).then(
      (text) => ({ outcome: "success", text }),
      (error: unknown) => error as { outcome: string },
    );
    await vi.advanceTimersByTimeAsync(60_000);
    return { ...(await sending), outcome: (await sending).outcome, count: requests.length };
  }

  const lost: [string, Reply][] = [
    ["a connection that breaks", reset],
    ["500", status(500)],
    ["502", status(502)],
    ["503", busy],
    ["504", status(504)],
    ["408", status(408)],
  ];
  const last: [string, Reply][] = [
    ["403", status(403)],
    ["422", status(422)],
    ["429", status(429)],
    ["a redirect", status(302, null)],
    ["no connection", refused],
  ];

  test.each(lost.flatMap((one) => last.map((two) => [one[0], two[0], one[1], two[1]] as const)))(
    "after %s, %s is unknown",
    async (_one, _two, first, second) => {
      expect(await outcomeOf(remove, [first, second], { maxInFlight: false })).toMatchObject({ outcome: "unknown" });
    },
  );

  test.each(last)("%s alone was not processed", async (_name, answer) => {
    const options: ClientOptions = { retry: false, maxInFlight: false };
    expect(await outcomeOf(remove, [answer], options)).toMatchObject({ outcome: "not-processed", count: 1 });
    expect(await outcomeOf(command, [answer], options)).toMatchObject({ outcome: "not-processed", count: 1 });
  });

  test.each(last.slice(2))("%s twice was not processed", async (_name, answer) => {
    const options: ClientOptions = { retry: { attempts: 2 }, maxInFlight: false };
    expect(await outcomeOf(remove, [answer], options)).toMatchObject({ outcome: "not-processed" });
  });

  test("a lost response before the last but one counts, too", async () => {
    expect(await outcomeOf(remove, [reset, refused, status(403)])).toMatchObject({ outcome: "unknown", count: 3 });
    expect(await outcomeOf(remove, [refused, reset, status(403)])).toMatchObject({ outcome: "unknown", count: 3 });
    expect(await outcomeOf(remove, [refused, refused, status(403)])).toMatchObject({ outcome: "not-processed" });
  });

  test("a response that cannot be read was processed", async () => {
    const pending = failure(
      send(clientFor([reset, fine]).client.pipeline, remove, async () => {
        throw new Error("not readable");
      }),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await pending).toMatchObject({ name: "DecodeError", outcome: "processed" });
  });

  test.each([404, 410])("a repeated DELETE that finds nothing has succeeded: %d", async (code) => {
    for (const body of ["", '{"errors":[]}']) {
      expect(await outcomeOf(remove, [reset, status(code, body)])).toMatchObject({ outcome: "success", text: "" });
      expect(await outcomeOf(remove, [busy, refused, status(code, body)])).toMatchObject({ outcome: "success" });
    }
  });

  test.each<[string, ClientRequest, Reply[], string]>([
    ["a first DELETE", remove, [status(404)], "not-processed"],
    ["a DELETE after no connection", remove, [refused, status(404)], "not-processed"],
    ["a DELETE after 429", remove, [status(429), status(404)], "not-processed"],
    ["a DELETE that a proxy replies", remove, [reset, status(404, "<html>")], "unknown"],
    ["a DELETE that is refused", remove, [reset, status(409)], "unknown"],
    ["a DELETE that is not to be repeated", { ...remove, retry: undefined }, [reset, status(404)], "unknown"],
    ["a GET", read, [reset, status(404)], "unknown"],
    ["a PUT", { ...remove, method: "PUT" }, [reset, status(404)], "unknown"],
    ["a POST that may be repeated", { ...remove, method: "POST" }, [reset, status(404)], "unknown"],
  ])("%s that finds nothing has not", async (_name, request, replies, outcome) => {
    expect(await outcomeOf(request, replies)).toMatchObject({ outcome });
  });

  test("a DELETE that succeeds at once is read as it is", async () => {
    expect(await outcomeOf(remove, [reset, empty])).toMatchObject({ outcome: "success", text: "" });
    expect(await outcomeOf(remove, [fine])).toMatchObject({ outcome: "success", text: "fine" });
  });

  test("a command is never repeated where it may have been processed", async () => {
    for (const [, answer] of lost) {
      expect(await outcomeOf(command, [answer, fine])).toMatchObject({ outcome: "unknown", count: 1 });
      expect(await outcomeOf(command, [refused, answer, fine])).toMatchObject({ outcome: "unknown", count: 2 });
      expect(await outcomeOf(command, [limited, answer, fine])).toMatchObject({ outcome: "unknown", count: 2 });
    }
  });

  test("a pause that is cancelled", async () => {
    for (const [answer, outcome] of [
      [reset, "unknown"],
      [refused, "not-processed"],
    ] as const) {
      const controller = new AbortController();
      const { client } = clientFor([answer]);
      const sending = failure(send(client.pipeline, { ...remove, options: { signal: controller.signal } }, readText));
      await vi.advanceTimersByTimeAsync(1);
      controller.abort();
      expect(await sending).toMatchObject({ name: "AbortError", outcome });
    }
  });

  test.each([
    [reset, "unknown"],
    [refused, "not-processed"],
  ])("a second attempt that ends before it is sent", async (answer, outcome) => {
    let count = 0;
    const token = () => (++count === 1 ? "example-token" : new Promise<string>(() => {}));
    for (const end of ["abort", "timeout"]) {
      count = 0;
      const controller = new AbortController();
      const { client } = clientFor([answer], { token, totalTimeout: end === "timeout" ? 5000 : 0, timeout: 0 });
      const sending = failure(send(client.pipeline, { ...remove, options: { signal: controller.signal } }, readText));
      await vi.advanceTimersByTimeAsync(1000);
      expect(count).toBe(2);
      if (end === "abort") controller.abort();
      await vi.advanceTimersByTimeAsync(5000);
      expect(await sending).toMatchObject({ name: end === "abort" ? "AbortError" : "TimeoutError", outcome });
    }
  });

  test("a second attempt that gets no turn", async () => {
    for (const end of ["abort", "timeout"]) {
      const { fetch } = hangingFetch();
      let count = 0;
      const client = createCore(testApi, {
        token: "example-token",
        maxInFlight: 1,
        timeout: 0,
        fetch: (url, init) => (++count === 1 ? reset() : fetch(url, init)),
      });
      const controller = new AbortController();
      const other = new AbortController();
      const options = { signal: controller.signal, totalTimeout: end === "timeout" ? 5000 : 0 };
      const sending = failure(send(client.pipeline, { ...remove, options }, readText));
      await vi.advanceTimersByTimeAsync(0);
      // Another call has the only place when the pause is over.
      const running = failure(send(client.pipeline, { ...read, options: { signal: other.signal } }, readText));
      await vi.advanceTimersByTimeAsync(1000);
      if (end === "abort") controller.abort();
      await vi.advanceTimersByTimeAsync(5000);
      expect(await sending).toMatchObject({
        name: end === "abort" ? "AbortError" : "TimeoutError",
        outcome: "unknown",
      });
      expect(count).toBe(2);
      other.abort();
      await running;
    }
  });

  test("a function for the token that fails at the second attempt", async () => {
    let count = 0;
    const token = () => (++count === 1 ? "example-token" : Promise.reject(new Error("no token")));
    expect(await outcomeOf(remove, [reset], { token })).toMatchObject({ name: "UsageError", outcome: "unknown" });
    count = 0;
    expect(await outcomeOf(remove, [refused], { token })).toMatchObject({
      name: "UsageError",
      outcome: "not-processed",
    });
  });

  test("the pause that would take too long", async () => {
    const options = { totalTimeout: 600, retry: { delay: 500, attempts: 9 } };
    expect(await outcomeOf(remove, [reset, refused], options)).toMatchObject({ outcome: "unknown", count: 2 });
  });

  describe("of middleware that sends a request twice", () => {
    const twice: Middleware = (request, next) => next(request).catch(() => next(request));

    test.each([
      [reset, "unknown"],
      [refused, "not-processed"],
    ])("", async (answer, outcome) => {
      const options: ClientOptions = { middleware: twice, maxInFlight: false };
      expect(await outcomeOf(command, [answer, status(403)], options)).toMatchObject({ outcome, count: 2 });
      expect(await outcomeOf(command, [answer, refused], { ...options, retry: false })).toMatchObject({ outcome });
    });

    test("and is refused then: the limiter does not repeat the command", async () => {
      expect(await outcomeOf(command, [reset, limited, fine], { middleware: twice })).toMatchObject({
        outcome: "unknown",
        count: 2,
      });
    });

    test("and finds nothing: the DELETE has succeeded", async () => {
      expect(await outcomeOf(remove, [reset, status(404)], { middleware: twice })).toMatchObject({
        outcome: "success",
      });
      const once = { ...remove, retry: undefined };
      expect(await outcomeOf(once, [reset, status(404)], { middleware: twice })).toMatchObject({ outcome: "unknown" });
      expect(await outcomeOf(remove, [refused, status(404)], { middleware: twice })).toMatchObject({
        outcome: "not-processed",
      });
    });
  });
});
