import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import type { Fetch } from "../../../src/core/types/options.ts";
import { AbortError, ConnectionError, DecodeError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { countingSignal } from "../../support/signal.ts";
import { type FakeWebSocket, fakeWebSockets } from "../../support/web-socket.ts";
import { operation, things } from "./things.ts";

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
