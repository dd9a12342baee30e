import { expect, test } from "vitest";
import { createCore } from "../../src/core/client.ts";
import type { Operation } from "../../src/core/operation.ts";
import { stream } from "../../src/core/stream.ts";
import { AbortError, ConnectionError, DecodeError } from "../../src/errors/index.ts";
import { testApi } from "../support/api.ts";
import { collect } from "../support/collect.ts";
import { type FakeWebSocket, fakeWebSockets } from "../support/web-socket.ts";

const operation: Operation = {
  id: "streamThings",
  method: "GET",
  path: "/boxes/{box_id}/things",
  query: { "id.in": "repeat" },
  stream: true,
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

test("a break closes the socket", async () => {
  const { messages, sockets } = things((socket) => {
    socket.emit("open");
    socket.send({ a: 1 });
    socket.send({ a: 2 });
  });
  for await (const _message of messages) break;
  expect(sockets[0]?.closeCalls).toEqual([1000]);
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
  const { messages } = things((socket) => {
    socket.emit("open");
    socket.send({ a: 1 });
    socket.emit("close", { code: 1011, reason: "" });
  });
  const seen: unknown[] = [];
  const read = async () => {
    for await (const message of messages) seen.push(message);
  };
  await expect(read()).rejects.toThrow(ConnectionError);
  expect(seen).toEqual([{ a: 1 }]);
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
