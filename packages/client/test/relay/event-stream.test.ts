import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectionError } from "../../src/errors/index.ts";
import { eventStream } from "../../src/relay/event-stream.ts";
import { requestInfo } from "../support/api.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

async function* messages(values: readonly unknown[], error?: Error): AsyncGenerator<unknown> {
  yield* values;
  if (error !== undefined) throw error;
}

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

test("writes each message as an event, and the end", async () => {
  const text = await textOf(eventStream(messages([{ a: "1\n2" }, null])));
  expect(text).toBe(':\n\ndata: {"a":"1\\n2"}\n\ndata: null\n\nevent: end\ndata:\n\n');
});

test.each([
  ["one that may pass", new ConnectionError("cut at 10.0.0.7", requestInfo), true],
  ["one that stays", new ConnectionError("cut at 10.0.0.7", requestInfo, { transient: false }), false],
  ["any other", new Error("cut at 10.0.0.7"), false],
])("tells the page of a failure, and not which: %s", async (_name, error, transient) => {
  const text = await textOf(eventStream(messages([], error)));
  expect(text).toBe(`:\n\nevent: failure\ndata: {"transient":${transient}}\n\n`);
});

test("shows that it is there while there are no messages, and ends them when the page goes", async () => {
  const end = vi.fn(async () => ({ done: true, value: undefined }) as const);
  const reader = eventStream({ next: () => new Promise(() => {}), return: end }).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(":\n\n");
  const waiting = next();
  vi.advanceTimersByTime(15_000);
  expect(await waiting).toBe(":\n\n");
  expect(end).not.toHaveBeenCalled();
  await reader.cancel();
  expect(end).toHaveBeenCalledOnce();
});

test("does not read ahead of a slow page", async () => {
  const next = vi.fn(async () => ({ done: false, value: 1 }));
  const stream = eventStream({ next });
  const reader = stream.getReader();
  await reader.read();
  await reader.read();
  vi.advanceTimersByTime(60_000);
  await Promise.resolve();
  expect(next.mock.calls.length).toBeLessThanOrEqual(3);
  await reader.cancel();
});
