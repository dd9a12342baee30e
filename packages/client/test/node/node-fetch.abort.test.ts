import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { latch, serve, serveRaw, transport } from "../support/loopback.ts";
import { countingSignal } from "../support/signal.ts";

describe.each<[string, unknown]>([
  ["an error", new Error("enough")],
  ["a text", "enough"],
  ["nothing", null],
])("the signal aborts with %s", (_name, reason) => {
  const abortNow = (controller: AbortController) => controller.abort(reason);

  test("before the call: nothing is sent, and the body is let go", async () => {
    const { controller, signal, listeners } = countingSignal();
    abortNow(controller);
    const cancelled = latch();
    const body = new ReadableStream({ cancel: () => cancelled.open() });
    expect(await failure(transport()("http://127.0.0.1:1/", { method: "POST", body, signal }))).toBe(reason);
    await cancelled.promise;
    expect(listeners()).toBe(0);
  });

  test("while it connects", async () => {
    const { controller, signal, listeners } = countingSignal();
    const calls: object[] = [];
    const dispatcher = { dispatch: (_options: object, handler: object) => calls.push(handler) > 0 };
    const cancelled = latch();
    const body = new ReadableStream({ cancel: () => cancelled.open() });
    const call = failure(transport({ dispatcher })("http://127.0.0.1:1/", { method: "POST", body, signal }));
    await new Promise(setImmediate);
    abortNow(controller);
    expect(await call).toBe(reason);
    await cancelled.promise;
    expect(listeners()).toBe(0);
    // When the connection comes about, it is not sent.
    const [handler] = calls as { onRequestStart(controller: object): void }[];
    expect(() => handler?.onRequestStart({})).toThrow("cancelled");
  });

  test("while it waits for a connection: it is not sent, and the connection stays", async () => {
    const { controller, signal, listeners } = countingSignal();
    const [busy, go] = [latch(), latch()];
    const seen: string[] = [];
    const sockets = new Set<Socket>();
    const url = await serve(async (request, response) => {
      seen.push(request.url ?? "");
      sockets.add(request.socket);
      busy.open();
      await go.promise;
      response.end("ok");
    });
    const fetch = transport({ connections: 1 });
    const first = fetch(`${url}/first`);
    await busy.promise;
    const second = failure(fetch(`${url}/second`, { method: "POST", body: "a", signal }));
    const third = fetch(`${url}/third`);
    await new Promise(setImmediate);
    abortNow(controller);
    expect(await second).toBe(reason);
    expect(listeners()).toBe(0);
    go.open();
    expect([await (await first).text(), await (await third).text()]).toEqual(["ok", "ok"]);
    expect(seen).toEqual(["/first", "/third"]);
    expect(sockets.size).toBe(1);
  });

  test("while it waits for the head", async () => {
    const { controller, signal, listeners } = countingSignal();
    const [arrived, closed] = [latch(), latch()];
    const url = await serve((request) => {
      request.socket.once("close", () => closed.open());
      arrived.open();
    });
    const call = failure(transport()(url, { signal }));
    await arrived.promise;
    abortNow(controller);
    expect(await call).toBe(reason);
    await closed.promise;
    expect(listeners()).toBe(0);
  });

  test("while the body of the request is sent", async () => {
    const { controller, signal, listeners } = countingSignal();
    const [arrived, cancelled] = [latch(), latch()];
    const url = await serve((request) => {
      request.on("error", () => {});
      request.once("data", () => arrived.open());
    });
    // A stream that goes silent has to be told, too.
    const body = new ReadableStream<Uint8Array>({
      start: (source) => source.enqueue(new Uint8Array(8)),
      cancel: () => cancelled.open(),
    });
    const call = failure(transport()(url, { method: "POST", body, signal }));
    await arrived.promise;
    abortNow(controller);
    expect(await call).toBe(reason);
    await cancelled.promise;
    expect(listeners()).toBe(0);
  });

  test.each(["text", "arrayBuffer", "json", "blob", "bytes"] as const)("while %s() reads the body", async (method) => {
    const { controller, signal, listeners } = countingSignal();
    const closed = latch();
    const url = await serve((_request, response) => {
      response.on("close", () => closed.open());
      response.write("first");
    });
    const response = await transport()(url, { signal });
    expect(listeners()).toBe(1);
    const reading = failure(response[method]());
    abortNow(controller);
    expect(await reading).toBe(reason);
    await closed.promise;
    expect(listeners()).toBe(0);
  });

  test("while a stream reads the body", async () => {
    const { controller, signal, listeners } = countingSignal();
    const url = await serve((_request, response) => void response.write("first"));
    const reader = (await transport()(url, { signal })).body?.getReader();
    await reader?.read();
    const reading = failure(reader?.read() ?? Promise.resolve());
    abortNow(controller);
    expect(await reading).toBe(reason);
    expect(listeners()).toBe(0);
  });

  test("before the body is read, though it is there", async () => {
    const { controller, signal } = countingSignal();
    const url = await serve((_request, response) => void response.write("first"));
    const response = await transport()(url, { signal });
    abortNow(controller);
    expect(await failure(response.text())).toBe(reason);
  });

  test("after everything: nothing happens", async () => {
    const { controller, signal, listeners } = countingSignal();
    const url = await serve((_request, response) => void response.end("done"));
    const response = await transport()(url, { signal });
    const copy = response.clone();
    expect(await response.text()).toBe("done");
    expect(listeners()).toBe(0);
    abortNow(controller);
    expect(await copy.text()).toBe("done");
  });
});

test("a signal leaves no listener when the connection fails or the rest is not wanted", async () => {
  const { signal, listeners } = countingSignal();
  const fetch = transport();
  await failure(fetch("http://127.0.0.1:1/", { signal }));
  const url = await serveRaw((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"));
  const { body } = await fetch(url, { signal });
  expect(listeners()).toBe(1);
  await body?.cancel();
  expect(listeners()).toBe(0);
});
