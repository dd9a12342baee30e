import { describe, expect, test } from "vitest";
import { call } from "../../../src/core/calls/call.ts";
import { callStart, callWaitable } from "../../../src/core/calls/outcome.ts";
import { paginate } from "../../../src/core/calls/paginate.ts";
import { completed } from "../../../src/core/failures/failure.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import { timeseries } from "../../../src/core/streams/timeseries.ts";
import type { Client } from "../../../src/core/types/client.ts";
import type { Operation, ResultState } from "../../../src/core/types/operation.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import { OutcomeError, UsageError } from "../../../src/errors/index.ts";
import { createFetchClient } from "../../../src/fetch.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { hangingFetch } from "../../support/fetch.ts";
import { fakeWebSockets } from "../../support/web-socket.ts";

const get: Operation = { id: "getThing", method: "GET", path: "/things/{id}", retry: "safe" };
const pagination = { items: "items", offset: "offset", limit: "limit" };
const list: Operation = {
  ...get,
  id: "listThings",
  path: "/things",
  query: { offset: query.simple, limit: query.simple },
  pagination,
};
const series: Operation = { ...list, dataTypes: "X-Types", accept: "text/csv" };
const streaming: Operation = { ...list, stream: {} };
const outcome: ResultState = { field: "state", pending: ["NEW"], success: ["DONE"], error: OutcomeError };
const shown: Operation = { ...get, outcome };
const start: Operation = { ...list, method: "POST", starts: { operation: () => shown, parameter: "id" } };

type Respond = () => Response | Promise<Response>;
const refuse: Respond = () => Response.json({}, { status: 403 });

function clientOf(respond: Respond, options: ClientOptions = {}): Client {
  // A response comes with a later turn of the event loop, as a real one does.
  const fetch = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return respond();
  };
  return createCore(testApi, { token: "example-token", retry: false, fetch, ...options });
}

/** Its name has to be in the stack of every error. */
async function theCallOfTheProgram(use: () => unknown): Promise<unknown> {
  return await use();
}

async function framesOf(use: () => unknown): Promise<string> {
  const error = (await failure(theCallOfTheProgram(use))) as Error;
  expect(error.stack).toContain(error.message);
  return String(error.stack);
}

const first = async (items: AsyncIterable<unknown>) => {
  for await (const item of items) return item;
  return undefined;
};

describe("the stack of an error has the frames of the call:", () => {
  const things: readonly [string, (client: Client) => unknown][] = [
    ["a call", (client) => call(client, get, { id: 1 })],
    ["the head of a call", (client) => call(client, get, { id: 1 }).withResponse()],
    ["the response itself", (client) => call(client, get, { id: 1 }).raw()],
    ["the first page of a list", (client) => paginate(client, list, {})],
    ["the items of a list", (client) => first(paginate(client, list, {}))],
    ["the pages of a list", (client) => first(paginate(client, list, {}).pages())],
    ["a list as an array", (client) => paginate(client, list, {}).toArray()],
    ["the rows of a time series", (client) => first(timeseries(client, series, {}))],
    ["the batches of a time series", (client) => first(timeseries(client, series, {}).batches())],
    ["the values of a time series", (client) => first(timeseries(client, series, {}).long())],
    ["the columns of a time series", (client) => timeseries(client, series, {}).columns()],
    ["a time series as columns", (client) => timeseries(client, series, {}).toColumns()],
    ["a time series as text", (client) => timeseries(client, series, {}).text()],
    ["a time series itself", (client) => timeseries(client, series, {}).raw()],
    ["waiting for what was begun", (client) => callStart(client, start, {}).wait()],
    ["waiting for what is shown", (client) => callWaitable(client, shown, { id: 1 }).wait()],
  ];

  test.each(things)("%s that the server refuses", async (_name, use) => {
    expect(await framesOf(() => use(clientOf(refuse)))).toContain("theCallOfTheProgram");
  });

  test.each(things)("%s that does not reach the server", async (_name, use) => {
    const client = clientOf(() => Promise.reject(new TypeError("fetch failed")));
    expect(await framesOf(() => use(client))).toContain("theCallOfTheProgram");
  });

  const readsNothing = /itself|as text/;
  test.each(things.filter(([name]) => !readsNothing.test(name)))("%s whose body cannot be read", async (_name, use) => {
    const client = clientOf(() => new Response('"', { headers: { "X-Types": "float" } }));
    expect(await framesOf(() => use(client))).toContain("theCallOfTheProgram");
  });

  test.each(things)("%s without a token", async (_name, use) => {
    const token = async () => Promise.reject(new Error("no token"));
    expect(await framesOf(() => use(clientOf(refuse, { token })))).toContain("theCallOfTheProgram");
  });

  test.each(things)("%s whose time is over", async (_name, use) => {
    const client = clientOf(refuse, { fetch: hangingFetch().fetch, timeout: 1 });
    expect(await framesOf(() => use(client))).toContain("theCallOfTheProgram");
  });

  test.each([
    ["a call", (client: Client) => call(client, get, {})],
    ["a list", (client: Client) => first(paginate(client, list, {}, { limit: Number.NaN } as object))],
    ["a list as an array", (client: Client) => paginate(client, list, {}, { limit: Number.NaN } as object).toArray()],
    ["a stream", (client: Client) => first(stream(client, streaming, {}, { limit: Number.NaN } as object))],
  ])("%s with a wrong argument", async (_name, use) => {
    expect(await framesOf(() => use(clientOf(refuse)))).toContain("theCallOfTheProgram");
  });

  test("a list that has too many items, and one that goes on for ever", async () => {
    const client = clientOf(() => Response.json({ items: [1, 2, 3] }));
    const { toArray } = paginate(client, list, {});
    expect(await framesOf(() => paginate(client, list, {}).toArray({ maxItems: 2 }))).toContain("theCallOfTheProgram");
    expect(await framesOf(() => paginate(client, list, {}).toArray())).toContain("theCallOfTheProgram");
    expect(toArray).toBeTypeOf("function");
  });

  test("a wait that is cancelled, and one that ends with a failure", async () => {
    const state = (value: string) => clientOf(() => Response.json({ state: value }));
    const signal = AbortSignal.abort();
    const waiting = (client: Client, options: object) => callWaitable(client, shown, { id: 1 }).wait(options);
    expect(await framesOf(() => waiting(state("NEW"), { signal }))).toContain("theCallOfTheProgram");
    expect(await framesOf(() => waiting(state("BAD"), { throwOnFailure: true }))).toContain("theCallOfTheProgram");
  });

  test("a call that waits for its turn", async () => {
    const client = clientOf(refuse, { fetch: hangingFetch().fetch, maxInFlight: 1 });
    const controller = new AbortController();
    const running = failure(call(client, get, { id: 1 }, undefined, { signal: controller.signal }));
    const options = { totalTimeout: 1 };
    expect(await framesOf(() => call(client, get, { id: 1 }, undefined, options))).toContain("theCallOfTheProgram");
    controller.abort();
    await running;
  });

  test.each(["open", "message", "error"])("a stream that fails: %s", async (event) => {
    const { webSocket } = fakeWebSockets((socket) => {
      if (event === "message") socket.emit("open");
      queueMicrotask(() => socket.emit(event === "message" ? "message" : "error", { data: "{" }));
    });
    const client = clientOf(refuse, { webSocket });
    expect(await framesOf(() => first(stream(client, streaming, {})))).toContain("theCallOfTheProgram");
  });

  test("a path-style call", async () => {
    const fetch = async () => refuse();
    const { GET } = createFetchClient({ token: "example-token", retry: false, fetch });
    expect(await framesOf(() => GET("/devices"))).toContain("theCallOfTheProgram");
    const wrong = () => GET("/devices/{device_id}", { params: { path: { device_id: "" } } } as never);
    expect(await framesOf(wrong)).toContain("theCallOfTheProgram");
  });

  test("errors for hooks and a logger", async () => {
    const stacks: unknown[] = [];
    const onError = ({ error }: { error: Error }) => stacks.push(error.stack);
    const client = clientOf(refuse, { hooks: { onError } });
    await framesOf(() => call(client, get, { id: 1 }));
    await framesOf(() => paginate(client, list, {}).toArray());
    await framesOf(() => timeseries(client, series, {}).toColumns());
    expect(stacks).toHaveLength(3);
    for (const stack of stacks) expect(stack).toContain("theCallOfTheProgram");
  });
});

describe("an error that is thrown again", () => {
  test("has the frames of the last call, once", () => {
    const error = new UsageError("wrong");
    const own = error.stack;
    completed(error, { stack: "Error\n    at one" });
    completed(error, { stack: "Error\n    at two" });
    completed(error, { stack: "Error\n    at two" });
    expect(error.stack).toMatch(/^ {4}at two$/m);
    expect(error.stack).not.toContain("at one");
    expect(error.stack?.length).toBeLessThan((own as string).length + 40);
  });

  test("keeps its stack where there are no frames", () => {
    const error = new UsageError("wrong");
    const { stack } = error;
    for (const caller of [undefined, {}, { stack: "" }, { stack: "Error" }]) {
      expect(completed(error, caller).stack).toBe(stack);
    }
  });
});

test("an error that is frozen, or whose stack is no text, stays as it is", async () => {
  const frozen = Object.freeze(new UsageError("wrong"));
  const token = () => Promise.reject(frozen);
  expect(await failure(call(clientOf(refuse, { token }), get, { id: 1 }))).toBe(frozen);
  const structured = Object.assign(new UsageError("wrong"), { stack: [1] });
  expect(completed(structured as never, { stack: "Error\n    at one" })).toHaveProperty("stack", [1]);
  const error = new UsageError("wrong");
  expect(completed(error, { stack: [1] as never }).stack).not.toContain("called from");
});

test("an error that is not of the client keeps its stack", () => {
  const error = new Error("of the program");
  const { stack } = error;
  expect(completed(error, { stack: "Error\n    at one" })).toBe(error);
  expect(error.stack).toBe(stack);
  expect(completed(undefined, { stack: "Error\n    at one" })).toBeUndefined();
});
