import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import { ConnectionError, DecodeError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { collect } from "../../support/collect.ts";
import { type FakeWebSocket, fakeWebSockets } from "../../support/web-socket.ts";
import { operation, things } from "./things.ts";

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
