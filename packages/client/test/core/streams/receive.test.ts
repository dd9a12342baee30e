import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import type { Fetch } from "../../../src/core/types/options.ts";
import { AbortError, ConnectionError, DecodeError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { countingSignal } from "../../support/signal.ts";
import { type FakeWebSocket, fakeWebSockets } from "../../support/web-socket.ts";

const operation: Operation = {
  id: "streamThings",
  method: "GET",
  path: "/boxes/{box_id}/things",
  query: { "id.in": query.repeat },
  stream: { nest: { field: "log", fields: ["severity", "message"] } },
};

function things(onOpen: (socket: FakeWebSocket) => void, options: object = {}) {
  const { webSocket, sockets } = fakeWebSockets(onOpen);
  const client = createCore(testApi, {
    token: "example-token",
    baseUrl: testApi.cloudUrl,
    webSocket,
    user: "ann",
    headers: { "X-Mine": "client" },
  });
  return { messages: stream<unknown>(client, operation, { box_id: "1" }, options), sockets };
}

test("connects when iteration starts, with URL, token and headers", async () => {
  const { messages, sockets } = things(
    (socket) => {
      socket.emit("open");
      socket.emit("close", { code: 1000, reason: "" });
    },
    { "id.in": ["a", "b"], headers: { "X-Mine": "call", "X-Token": "evil" } },
  );
  expect(sockets).toHaveLength(0);
  expect(await collect(messages)).toEqual([]);
  expect(sockets[0]?.url).toBe("wss://cloud.example/v1/boxes/1/things?id.in=a&id.in=b");
  expect(Object.fromEntries(sockets[0]?.headers ?? [])).toMatchObject({
    "x-token": "example-token",
    "x-user": "ann",
    "x-mine": "call",
  });
});

test("gives messages in order and ends with the server", async () => {
  const sent = [{ a: 1 }, [2], "three"];
  const { messages, sockets } = things((socket) => {
    socket.emit("open");
    for (const message of sent) socket.emit("message", { data: JSON.stringify(message) });
    socket.emit("close", { code: 1000, reason: "" });
  });
  expect(await collect(messages)).toEqual(sent);
  expect(sockets[0]?.closeCalls).toEqual([1000]);
});

describe("old forms of a message", () => {
  test.each([
    [
      { timestamp: 1, severity: "info", message: "flat" },
      { timestamp: 1, log: { severity: "info", message: "flat" } },
    ],
    [
      { log: { severity: "info" }, message: "kept" },
      { log: { severity: "info" }, message: "kept" },
    ],
    [
      { timestamp: 1, message: "kept" },
      { timestamp: 1, message: "kept" },
    ],
    [null, null],
    ["text", "text"],
  ])("%j gives %j", async (sent, received) => {
    const { messages } = things((socket) => {
      socket.emit("open");
      socket.send(JSON.stringify(sent));
      socket.emit("close", { code: 1000, reason: "" });
    });
    expect(await collect(messages)).toEqual([received]);
  });
});

describe("a handshake that is redirected", () => {
  const redirect = (location: string) => async () =>
    new Response(null, { status: 308, headers: { Location: location } });

  function start(fetch: Fetch, signal?: AbortSignal) {
    const { webSocket, sockets } = fakeWebSockets((socket) => {
      const isTls = socket.url.startsWith("wss:");
      socket.emit(isTls ? "open" : "error", {});
      socket.emit("close", { code: isTls ? 1000 : 1006, reason: "" });
    });
    const client = createCore(testApi, {
      token: "example-token",
      baseUrl: "http://192.168.1.20/api/v1",
      allowHttp: true,
      webSocket,
      fetch,
      retry: false,
    });
    return { sockets, reading: collect(stream(client, operation, { box_id: "1" }, { signal })) };
  }

  test("from HTTP to HTTPS of the same host is followed once", async () => {
    const fetch = vi.fn(redirect("https://192.168.1.20/api/v1/boxes/1/things"));
    const { sockets, reading } = start(fetch);
    expect(await reading).toEqual([]);
    expect(sockets.map(({ url }) => url)).toEqual([
      "ws://192.168.1.20/api/v1/boxes/1/things",
      "wss://192.168.1.20/api/v1/boxes/1/things",
    ]);
    expect(sockets[1]?.headers.get("X-Token")).toBe("example-token");
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("is found by a request whose body is let go", async () => {
    const cancel = vi.fn();
    const response = new Response(new ReadableStream({ cancel }), {
      status: 308,
      headers: { Location: "https://192.168.1.20/api/v1/boxes/1/things" },
    });
    await start(async () => response).reading;
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("is looked for as long as the caller wants", async () => {
    const controller = new AbortController();
    const signals: (AbortSignal | null | undefined)[] = [];
    const { reading } = start((_url, { signal }) => {
      signals.push(signal);
      controller.abort("enough");
      return new Promise(() => {});
    }, controller.signal);
    expect(await failure(reading)).toBeInstanceOf(AbortError);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test.each([
    ["to another host", redirect("https://elsewhere.example/things")],
    ["nowhere", async () => new Response("")],
    ["by nobody", () => Promise.reject(new TypeError("fetch failed"))],
  ])("%s is not, and the failure is that of the handshake", async (_name, fetch) => {
    const { sockets, reading } = start(fetch);
    await expect(reading).rejects.toThrow("the stream could not be opened");
    expect(sockets).toHaveLength(1);
  });
});

test("a break closes the socket", async () => {
  const { messages, sockets } = things((socket) => {
    socket.emit("open");
    socket.send({ a: 1 });
    socket.send({ a: 2 });
  });
  for await (const _message of messages) break;
  expect(sockets[0]?.closeCalls).toEqual([1000]);
});

test("a return ends a pending next at once, closes the socket and leaves no listener", async () => {
  const { signal, listeners } = countingSignal();
  const { messages, sockets } = things(
    (socket) => {
      socket.emit("open");
      socket.send({ a: 1 });
    },
    { signal },
  );
  const iterator = messages[Symbol.asyncIterator]();
  await iterator.next();
  const pending = [iterator.next(), iterator.next()];
  expect(await iterator.return()).toEqual({ done: true, value: undefined });
  expect(await Promise.all(pending)).toEqual(Array(2).fill({ done: true, value: undefined }));
  expect(sockets[0]?.closeCalls).toContain(1000);
  await expect.poll(listeners).toBe(0);
});

test("a return during the handshake closes the socket, when it is there", async () => {
  const { messages, sockets } = things(() => {});
  const iterator = messages[Symbol.asyncIterator]();
  const pending = iterator.next();
  await vi.waitFor(() => expect(sockets).toHaveLength(1), 60_000);
  await iterator.return();
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(sockets[0]?.closeCalls.length).toBeGreaterThan(0);
});

test("a stream of Node.js made of it closes the socket when it is destroyed", async () => {
  const { messages, sockets } = things((socket) => socket.emit("open"));
  const readable = Readable.from(messages);
  readable.resume();
  await vi.waitFor(() => expect(sockets).toHaveLength(1), 60_000);
  readable.destroy();
  await new Promise((resolve) => readable.once("close", resolve));
  expect(sockets[0]?.closeCalls).toContain(1000);
});

test("a message that is not JSON is an error and closes the socket", async () => {
  const { messages, sockets } = things((socket) => {
    socket.emit("open");
    socket.send("{broken");
  });
  const error = await collect(messages).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ operation: "streamThings", cause: expect.any(SyntaxError) });
  expect(sockets[0]?.closeCalls).toEqual([1000]);
});

test("a stream that breaks gives what came before, then the error", async () => {
  const { messages } = things(
    (socket) => {
      socket.emit("open");
      socket.send({ a: 1 });
      socket.emit("close", { code: 1011, reason: "" });
    },
    { retry: false },
  );
  const seen: unknown[] = [];
  const read = async () => {
    for await (const message of messages) seen.push(message);
  };
  await expect(read()).rejects.toThrow(ConnectionError);
  expect(seen).toEqual([{ a: 1 }]);
});

describe("a server that says nothing and cannot be pinged", () => {
  const silent = (socket: FakeWebSocket) => socket.emit("open");

  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test("has its stream opened again after five minutes", async () => {
    const controller = new AbortController();
    const { messages, sockets } = things(silent, { signal: controller.signal });
    const reading = failure(collect(messages));
    await vi.advanceTimersByTimeAsync(299_999);
    expect(sockets).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sockets).toHaveLength(2);
    controller.abort("enough");
    expect(await reading).toBeInstanceOf(AbortError);
  });

  test("is waited for, where streams are not opened again", async () => {
    const controller = new AbortController();
    const { messages, sockets } = things(silent, { signal: controller.signal, retry: false });
    const reading = failure(collect(messages));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sockets).toHaveLength(1);
    controller.abort("enough");
    expect(await reading).toBeInstanceOf(AbortError);
  });
});

test("abort ends the iteration", async () => {
  const controller = new AbortController();
  const { messages, sockets } = things(
    (socket) => {
      socket.emit("open");
      socket.send({ a: 1 });
    },
    { signal: controller.signal },
  );
  const read = async () => {
    for await (const _message of messages) controller.abort();
  };
  await expect(read()).rejects.toThrow(AbortError);
  expect(sockets[0]?.closeCalls.length).toBeGreaterThan(0);
});

test("an aborted signal opens nothing", async () => {
  const { messages, sockets } = things(() => {}, { signal: AbortSignal.abort() });
  await expect(collect(messages)).rejects.toThrow(AbortError);
  expect(sockets).toHaveLength(0);
});

describe("a stream that breaks", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(1);
  });

  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Sockets that behave one after the other as the scripts say; the last script stays. */
  function scripted(...scripts: ((socket: FakeWebSocket) => void)[]) {
    let opened = 0;
    return (socket: FakeWebSocket) => {
      scripts[Math.min(opened, scripts.length - 1)]?.(socket);
      opened += 1;
    };
  }
  const breakAfter =
    (...messages: unknown[]) =>
    (socket: FakeWebSocket) => {
      socket.emit("open");
      for (const message of messages) socket.send(message);
      socket.emit("close", { code: 1006, reason: "" });
    };
  const endAfter =
    (...messages: unknown[]) =>
    (socket: FakeWebSocket) => {
      socket.emit("open");
      for (const message of messages) socket.send(message);
      socket.emit("close", { code: 1000, reason: "" });
    };
  const refuse = (socket: FakeWebSocket) => socket.emit("error", { message: "refused" });

  test("is opened again, with a pause, and goes on", async () => {
    const { messages, sockets } = things(scripted(breakAfter(1, 2), refuse, endAfter(3)));
    const reading = collect(messages);
    await vi.advanceTimersByTimeAsync(499);
    expect(sockets).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sockets).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reading).toEqual([1, 2, 3]);
  });

  test("sends the token again, a new one where it is a function", async () => {
    const { webSocket, sockets } = fakeWebSockets(scripted(breakAfter(1), endAfter(2)));
    let count = 0;
    const token = () => `token-${++count}`;
    const client = createCore(testApi, { token, baseUrl: testApi.cloudUrl, webSocket });
    const reading = collect(stream(client, operation, { box_id: "1" }));
    await vi.advanceTimersByTimeAsync(500);
    await reading;
    expect(sockets.map(({ headers }) => headers.get("X-Token"))).toEqual(["token-1", "token-2"]);
  });

  test("is given up after three failures in a row", async () => {
    const { messages, sockets } = things(refuse);
    const rejected = expect(collect(messages)).rejects.toThrow(ConnectionError);
    await vi.advanceTimersByTimeAsync(1500);
    await rejected;
    expect(sockets).toHaveLength(3);
  });

  test("is given up after three failures in a row, also when each connection gives a message", async () => {
    const { messages, sockets } = things(breakAfter(1));
    const rejected = expect(collect(messages)).rejects.toThrow(ConnectionError);
    await vi.advanceTimersByTimeAsync(1500);
    await rejected;
    expect(sockets).toHaveLength(3);
  });

  test.each([1002, 1003, 1007, 1008, 1009, 1010, 4000, 4401, 4999])(
    "is not opened again after code %d",
    async (code) => {
      const { messages, sockets } = things((socket) => {
        socket.emit("open");
        socket.send(1);
        socket.emit("close", { code, reason: "" });
      });
      await expect(collect(messages)).rejects.toMatchObject({ name: "ConnectionError", transient: false });
      expect(sockets).toHaveLength(1);
    },
  );

  test.each([1001, 1005, 1006, 1011, 1012, 1013])("is opened again after code %d", async (code) => {
    const { messages, sockets } = things(
      scripted((socket) => {
        socket.emit("open");
        socket.emit("close", { code, reason: "" });
      }, endAfter(2)),
    );
    const reading = collect(messages);
    await vi.advanceTimersByTimeAsync(500);
    expect(await reading).toEqual([2]);
    expect(sockets).toHaveLength(2);
  });

  test("is not given up when its connections last", async () => {
    const silent = (socket: FakeWebSocket) => {
      socket.emit("open");
      setTimeout(() => socket.emit("close", { code: 1006, reason: "" }), 60_000);
    };
    const { messages, sockets } = things(scripted(silent, silent, silent, silent, endAfter(7)));
    const reading = collect(messages);
    await vi.advanceTimersByTimeAsync(4 * 60_500);
    expect(await reading).toEqual([7]);
    expect(sockets).toHaveLength(5);
  });

  test("is not opened again after an abort in the pause", async () => {
    const controller = new AbortController();
    const { messages, sockets } = things(breakAfter(1), { signal: controller.signal });
    const rejected = expect(collect(messages)).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    await rejected;
    expect(sockets).toHaveLength(1);
  });

  test("is not opened again after a message that cannot be read", async () => {
    const { messages, sockets } = things((socket) => {
      socket.emit("open");
      socket.send("{broken");
    });
    await expect(collect(messages)).rejects.toThrow(DecodeError);
    expect(sockets).toHaveLength(1);
  });
});
