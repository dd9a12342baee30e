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

const present = new AbortController().signal;
const open = (messages: AsyncIterator<unknown>, signal = present, onEnd = () => {}) =>
  eventStream(messages, signal, onEnd);
const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

test("writes each message as an event, and the end", async () => {
  const text = await textOf(open(messages([{ a: "1\n2" }, null])));
  expect(text).toBe(':\n\ndata: {"a":"1\\n2"}\n\ndata: null\n\nevent: end\ndata:\n\n');
});

test.each([
  ["one that may pass", new ConnectionError("cut at 10.0.0.7", requestInfo), true],
  ["one that stays", new ConnectionError("cut at 10.0.0.7", requestInfo, { transient: false }), false],
  ["any other", new Error("cut at 10.0.0.7"), false],
])("tells the page of a failure, and not which: %s", async (_name, error, transient) => {
  const text = await textOf(open(messages([], error)));
  expect(text).toBe(`:\n\nevent: failure\ndata: {"transient":${transient}}\n\n`);
});

test("shows that it is there while there are no messages, and ends them when the page goes", async () => {
  const end = vi.fn(async () => ({ done: true, value: undefined }) as const);
  const onEnd = vi.fn();
  const reader = open({ next: () => new Promise(() => {}), return: end }, present, onEnd).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(":\n\n");
  const waiting = next();
  vi.advanceTimersByTime(15_000);
  expect(await waiting).toBe(":\n\n");
  expect([end, onEnd].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  await reader.cancel();
  expect([end, onEnd].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test("does not read ahead of a slow page", async () => {
  const next = vi.fn(async () => ({ done: false, value: 1 }));
  const stream = open({ next });
  const reader = stream.getReader();
  await reader.read();
  await reader.read();
  vi.advanceTimersByTime(60_000);
  await Promise.resolve();
  expect(next.mock.calls.length).toBeLessThanOrEqual(3);
  await reader.cancel();
});

test.each([
  ["that it has read", messages([1])],
  ["that failed", messages([], new Error("cut"))],
])("says once that a stream %s has ended", async (_name, all) => {
  const onEnd = vi.fn();
  const page = new AbortController();
  await textOf(open(all, page.signal, onEnd));
  page.abort();
  expect(onEnd).toHaveBeenCalledOnce();
});

test.each([
  ["before", true],
  ["after", false],
])("ends with a page that went %s the stream began, and never read it", async (_name, isBefore) => {
  const end = vi.fn(async () => ({ done: true, value: undefined }) as const);
  const onEnd = vi.fn();
  const page = new AbortController();
  if (isBefore) page.abort();
  const stream = open({ next: () => new Promise(() => {}), return: end }, page.signal, onEnd);
  page.abort();
  expect([end, onEnd].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(vi.getTimerCount()).toBe(0);
  expect(await textOf(stream)).toBe(":\n\n");
});
