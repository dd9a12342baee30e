import { afterEach, expect, test, vi } from "vitest";
import { createCore } from "../../src/core/parts/create-core.ts";
import { stream } from "../../src/core/streams/stream.ts";
import { streamOverRelay } from "../../src/relay/stream-over-relay.ts";
import { testApi } from "../support/api.ts";
import { collect } from "../support/collect.ts";
import { failure } from "../support/failure.ts";

afterEach(() => void vi.unstubAllGlobals());

/** Reads a stream over a relay that responds like this, once more for each reconnection. */
function messages(...responses: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => (responses.shift() as () => Response)());
  vi.stubGlobal("fetch", fetch);
  const baseUrl = "https://page.example/api";
  const client = createCore(testApi, { baseUrl, token: null, webSocket: streamOverRelay, retry: { delay: 0 } });
  const operation = { id: "streamThings", method: "GET", path: "/things", stream: {} };
  return { stream: stream<unknown>(client, operation, {}, { headers: { "X-Mine": "1" } }), fetch };
}

/** A response whose body comes in these pieces. */
function events(...pieces: string[]) {
  const body = () => new Blob(pieces).stream();
  return () => new Response(body(), { headers: { "Content-Type": "text/event-stream" } });
}

test("asks the relay, and yields its messages until the end", async () => {
  const { stream, fetch } = messages(events(":\n\n", 'data: {"a":1}\n\nda', "ta: [2]\n\n:\n\nevent: end\ndata:\n\n"));
  expect(await collect(stream)).toEqual([{ a: 1 }, [2]]);
  const [[url, init] = []] = fetch.mock.calls;
  expect(url).toBe("https://page.example/api/things");
  expect(init?.headers).toMatchObject({ accept: "text/event-stream", "x-mine": "1" });
  expect(init?.signal?.aborted).toBe(true);
});

test.each([
  ["the connection ends", events('data: 1\n\ndata: "cut'), [1]],
  ["the relay loses the stream", events('data: 1\n\nevent: failure\ndata: {"transient":true}\n\n'), [1]],
  ["the relay is not there for a moment", () => new Response("Bad gateway", { status: 502 }), []],
  ["there is no network for a moment", () => Promise.reject(new TypeError("Failed to fetch")), []],
])("opens the stream again when %s", async (_name, first, before) => {
  const { stream, fetch } = messages(first, events("data: 2\n\nevent: end\ndata:\n\n"));
  expect(await collect(stream)).toEqual([...before, 2]);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test.each([
  [
    "what the relay refuses",
    () => Response.json({ errors: [{ code: "relay/NOT_ALLOWED", message: "No." }] }, { status: 403 }),
    "HTTP 403, No.",
  ],
  ["what is no stream", () => new Response("<html>"), "HTTP 200"],
  ["a failure that stays", events('event: failure\ndata: {"transient":false}\n\n'), "the relay lost the stream"],
])("does not open again %s", async (_name, response, text) => {
  const { stream, fetch } = messages(response);
  expect(await failure(collect(stream))).toMatchObject({
    name: "ConnectionError",
    message: expect.stringContaining(text),
  });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("says as the cause why the relay did not open a stream, after it has tried again", async () => {
  const full = () => Response.json({ errors: [{ code: "relay/TOO_MANY_STREAMS", message: "Full." }] }, { status: 429 });
  const { stream, fetch } = messages(...Array.from({ length: 9 }, () => full));
  expect(await failure(collect(stream))).toMatchObject({
    name: "ConnectionError",
    message: expect.stringContaining("HTTP 429, Full."),
    transient: true,
    cause: { status: 429, code: "relay/TOO_MANY_STREAMS", message: "HTTP 429, Full." },
  });
  expect(fetch.mock.calls.length).toBeGreaterThan(1);
});

test("comments of the relay are signs of life", async () => {
  const response = events(":\n\n:\n\nevent: end\ndata:\n\n")();
  vi.stubGlobal("fetch", async () => response);
  const sign = vi.fn();
  const socket = await streamOverRelay("wss://page.example/api/things", { headers: {} });
  socket.ping?.();
  socket.on?.("pong", sign);
  await new Promise((resolve) => Object.assign(socket, { onclose: resolve }));
  expect(sign).toHaveBeenCalledTimes(2);
});
