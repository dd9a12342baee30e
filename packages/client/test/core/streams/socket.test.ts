import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openSocket, type Socket } from "../../../src/core/streams/socket.ts";
import type { WebSocketLike } from "../../../src/core/types/web-socket.ts";
import { AbortError, ConnectionError, UsageError } from "../../../src/errors/index.ts";
import { requestInfo } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { countingSignal } from "../../support/signal.ts";
import { FakeWebSocket, fakeWebSockets } from "../../support/web-socket.ts";

const headers = { "X-Token": "example-token" };
const watched = { heartbeat: 0, idleTimeout: 0 };

function open(options: { signal?: AbortSignal; handshakeSignal?: AbortSignal } = {}): {
  opening: Promise<Socket>;
  server: FakeWebSocket;
} {
  const { webSocket, sockets } = fakeWebSockets();
  const opening = openSocket({
    info: requestInfo,
    headers,
    signal: options.signal,
    handshakeSignal: options.handshakeSignal,
    webSocket,
    ...watched,
  });
  return { opening, server: sockets[0] as FakeWebSocket };
}

async function opened(
  options: { signal?: AbortSignal; handshakeSignal?: AbortSignal } = {},
): Promise<{ socket: Socket; server: FakeWebSocket }> {
  const { opening, server } = open(options);
  server.emit("open");
  return { socket: await opening, server };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("handshake", () => {
  test("goes to the wss URL with the headers", async () => {
    const { server } = await opened();
    expect(server.url).toBe("wss://cloud.example/v1/things/1");
    expect(server.headers.get("X-Token")).toBe("example-token");
  });

  test("goes to the ws URL for plain HTTP", async () => {
    const { webSocket, sockets } = fakeWebSockets((socket) => socket.emit("open"));
    const info = { ...requestInfo, url: "http://localhost:1/http/things" };
    await openSocket({
      info,
      headers,
      signal: undefined,
      handshakeSignal: undefined,
      webSocket,
      ...watched,
    });
    expect(sockets[0]?.url).toBe("ws://localhost:1/http/things");
  });

  test.each<[name: string, promiseOf: (socket: FakeWebSocket) => PromiseLike<FakeWebSocket>]>([
    ["a promise", async (socket) => socket],
    ["a promise of another realm", (socket) => runInNewContext("Promise.resolve(socket)", { socket })],
    ["a promise of a library", (socket) => new (class extends Promise<FakeWebSocket> {})((resolve) => resolve(socket))],
  ])("takes a WebSocket that comes as %s", async (_name, promiseOf) => {
    const { webSocket, sockets } = fakeWebSockets();
    const opening = openSocket({
      info: requestInfo,
      headers,
      signal: undefined,
      handshakeSignal: undefined,
      webSocket: (...parameters) => promiseOf(webSocket(...parameters) as FakeWebSocket),
      ...watched,
    });
    await vi.waitFor(() => expect(sockets[0]?.onopen).not.toBeNull(), 60_000);
    sockets[0]?.emit("open");
    const socket = await opening;
    sockets[0]?.send("1");
    expect(await socket.next()).toBe("1");
  });

  test("takes a WebSocket that is open already", async () => {
    const { webSocket, sockets } = fakeWebSockets();
    const opening = openSocket({
      info: requestInfo,
      headers,
      signal: undefined,
      handshakeSignal: undefined,
      webSocket: async (...parameters) => Object.assign(await webSocket(...parameters), { readyState: 1 }),
      ...watched,
    });
    const socket = await opening;
    sockets[0]?.send("1");
    expect(await socket.next()).toBe("1");
  });

  test("uses the WebSocket of the runtime by default", async () => {
    const { webSocket, sockets } = fakeWebSockets((socket) => socket.emit("open"));
    vi.stubGlobal("WebSocket", webSocket);
    await openSocket({
      info: requestInfo,
      headers,
      signal: undefined,
      handshakeSignal: undefined,
      webSocket: undefined,
      ...watched,
    });
    expect(sockets).toHaveLength(1);
  });

  test("a runtime without WebSocket is told what to do", async () => {
    vi.stubGlobal("WebSocket", undefined);
    const opening = openSocket({
      info: requestInfo,
      headers,
      signal: undefined,
      handshakeSignal: undefined,
      webSocket: undefined,
      ...watched,
    });
    await expect(opening).rejects.toThrow(UsageError);
    await expect(opening).rejects.toThrow(/Pass `webSocket`/);
  });

  test("a WebSocket that takes no headers, as in browsers, is told what to do", async () => {
    const cause = new DOMException("The subprotocol is invalid", "SyntaxError");
    vi.stubGlobal("WebSocket", function refuse() {
      throw cause;
    });
    const opening = openSocket({
      info: requestInfo,
      headers,
      signal: undefined,
      handshakeSignal: undefined,
      webSocket: undefined,
      ...watched,
    });
    await expect(opening).rejects.toMatchObject({ name: "UsageError", cause });
    await expect(opening).rejects.toThrow(/takes no headers/);
  });

  test("that is given up closes the socket", async () => {
    const controller = new AbortController();
    const { opening, server } = open({ handshakeSignal: controller.signal });
    const reason = new Error("too late");
    controller.abort(reason);
    await expect(opening).rejects.toBe(reason);
    expect(server.closeCalls).toHaveLength(1);
  });

  test("its signal has no say afterwards", async () => {
    const controller = new AbortController();
    const { server } = await opened({ handshakeSignal: controller.signal });
    controller.abort();
    expect(server.closeCalls).toHaveLength(0);
  });

  test.each<[object, string]>([
    [{ message: "Unexpected server response: 401" }, "the stream could not be opened: Unexpected server response: 401"],
    [{}, "the stream could not be opened"],
  ])("that fails with %j is a ConnectionError", async (event, text) => {
    const { opening, server } = open();
    const cause = new Error("refused");
    server.emit("error", { ...event, error: cause });
    server.emit("close", { code: 1006, reason: "" });
    await expect(opening).rejects.toBeInstanceOf(ConnectionError);
    await expect(opening).rejects.toMatchObject({
      cause,
      message: `getThing: ${text} (GET https://cloud.example/v1/things/1)`,
    });
  });

  test("a socket closed before it opened is an error", async () => {
    const { opening, server } = open();
    server.emit("close", { code: 1006, reason: "" });
    await expect(opening).rejects.toThrow(/ended with code 1006/);
  });
});

describe("frames", () => {
  test("that arrive before they are read wait in order", async () => {
    const { opening, server } = open();
    server.emit("open");
    server.send("1");
    server.send("2");
    const socket = await opening;
    server.send("3");
    expect([await socket.next(), await socket.next(), await socket.next()]).toEqual(["1", "2", "3"]);
  });

  test("that arrive later wake the reader", async () => {
    const { socket, server } = await opened();
    const next = socket.next();
    server.send("1");
    expect(await next).toBe("1");
  });

  test("that arrived before a close in order are still read, then the end", async () => {
    const { socket, server } = await opened();
    server.send("1");
    server.emit("close", { code: 1000, reason: "" });
    expect(await socket.next()).toBe("1");
    expect(await socket.next()).toBeUndefined();
    expect(await socket.next()).toBeUndefined();
  });

  test.each([1001, 1006, 1011, 4000])("an end with code %d is an error after the last frame", async (code) => {
    const { socket, server } = await opened();
    server.send("1");
    server.emit("close", { code, reason: "" });
    expect(await socket.next()).toBe("1");
    await expect(socket.next()).rejects.toThrow(ConnectionError);
    await expect(socket.next()).rejects.toThrow(`the stream ended with code ${code}`);
  });

  test("a broken stream keeps its first reason", async () => {
    const { socket, server } = await opened();
    const next = socket.next();
    server.emit("error", { message: "read ECONNRESET", error: new Error("read ECONNRESET") });
    server.emit("close", { code: 1006, reason: "" });
    await expect(next).rejects.toThrow(/the stream broke: read ECONNRESET/);
  });

  test("abort wakes the reader, closes the socket and removes the listener", async () => {
    const { controller, signal, listeners } = countingSignal();
    const { socket, server } = await opened({ signal });
    const next = socket.next();
    controller.abort("enough");
    await expect(next).rejects.toBeInstanceOf(AbortError);
    expect(server.closeCalls).toHaveLength(1);
    expect(listeners()).toBe(0);
  });

  test("a reader that falls far behind gets an error, not gaps, and the memory is freed", async () => {
    const { socket, server } = await opened();
    for (let index = 0; index <= 10_000; index++) server.send(String(index));
    await expect(socket.next()).rejects.toThrow(/more than 10000 messages wait/);
    expect(server.closeCalls).toHaveLength(1);
    server.send("late");
    await expect(socket.next()).rejects.toThrow(/more than 10000 messages wait/);
  });

  test("the bytes that wait are bounded, too", async () => {
    const { socket, server } = await opened();
    const data = "x".repeat(2 ** 24);
    for (let index = 0; index < 4; index++) server.emit("message", { data });
    expect(await socket.next()).toHaveLength(2 ** 24);
    server.emit("message", { data });
    server.emit("message", { data: new Uint8Array(1) });
    await expect(socket.next()).rejects.toThrow(/bytes of messages wait/);
  });

  test("of bytes are read as text, in order", async () => {
    const { socket, server } = await opened();
    server.emit("message", { data: new Blob(["1"]) });
    server.emit("message", { data: Buffer.from("2") });
    server.send("3");
    expect([await socket.next(), await socket.next(), await socket.next()]).toEqual(["1", "2", "3"]);
  });

  test("abort drops what was not read yet", async () => {
    const { controller, signal } = countingSignal();
    const { socket, server } = await opened({ signal });
    server.send("1");
    controller.abort("enough");
    await expect(socket.next()).rejects.toBeInstanceOf(AbortError);
  });

  test("close ends in order and removes the listener", async () => {
    const { controller, signal, listeners } = countingSignal();
    const { socket, server } = await opened({ signal });
    const next = socket.next();
    socket.close();
    expect(await next).toBeUndefined();
    expect(server.closeCalls).toEqual([1000]);
    expect(listeners()).toBe(0);
    controller.abort();
    expect(await socket.next()).toBeUndefined();
  });
});

describe("a WebSocket of the user", () => {
  const openWith = (given: unknown, signal?: AbortSignal) =>
    openSocket({
      info: requestInfo,
      headers,
      signal,
      handshakeSignal: undefined,
      webSocket: () => given as WebSocketLike,
      ...watched,
    });

  test.each([undefined, null, {}, "ws://cloud.example", Promise.resolve({})])(
    "that is none is refused: %o",
    async (given) => {
      expect(await failure(openWith(given))).toEqual(new UsageError("`webSocket` has to return a WebSocket."));
    },
  );

  test("that cannot be closed ends no process", async () => {
    const server = Object.assign(new FakeWebSocket("wss://cloud.example", { headers }), {
      readyState: 1,
      close() {
        throw new Error("not now");
      },
    });
    const controller = new AbortController();
    const socket = await openWith(server, controller.signal);
    const next = failure(socket.next());
    // An error of a listener would be an uncaught one.
    controller.abort();
    expect(await next).toBeInstanceOf(AbortError);
    expect(() => socket.close()).not.toThrow();
  });

  test("that cannot be watched is closed, and nothing is left", async () => {
    const { signal, listeners } = countingSignal();
    const server = Object.assign(new FakeWebSocket("wss://cloud.example", { headers }), {
      readyState: 1,
      ping() {},
      on() {
        throw new Error("no events");
      },
    });
    const opening = openSocket({
      info: requestInfo,
      headers,
      signal,
      handshakeSignal: undefined,
      webSocket: () => server,
      heartbeat: 1000,
      idleTimeout: 1000,
    });
    expect(await failure(opening)).toMatchObject({ message: "no events" });
    expect(server.closeCalls).toHaveLength(1);
    expect(listeners()).toBe(0);
  });
});

test("no error shows the token", async () => {
  const { opening, server } = open();
  server.emit("error", { message: "refused" });
  const error = await opening.catch((thrown: unknown) => thrown);
  expect(`${inspect(error, { depth: 10 })} ${JSON.stringify(error)}`).not.toContain("example-token");
});
