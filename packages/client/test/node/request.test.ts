import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { bodyOf, latch, serve, serveRaw, transport } from "../support/loopback.ts";

interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const echo = () =>
  serve(async (request, response) => {
    const body = (await bodyOf(request)).toString("latin1");
    response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
  });

async function seen(init: RequestInit, path = "/"): Promise<Seen> {
  return (await (await transport()((await echo()) + path, init)).json()) as Seen;
}

test("a GET has no body and the headers of fetch", async () => {
  const { headers, ...rest } = await seen({}, "/a/../b?c=d e#f");
  expect(rest).toEqual({ method: "GET", url: "/b?c=d%20e", body: "" });
  expect(headers).toMatchObject({ accept: "*/*", "accept-encoding": "gzip, deflate", "user-agent": "node" });
  expect(headers).not.toHaveProperty("content-length");
  expect(headers).not.toHaveProperty("content-type");
});

test.each<[string, RequestInit["headers"]]>([
  ["an object", { Accept: "text/csv", "X-Token": "t", "Accept-Encoding": "identity" }],
  [
    "pairs",
    [
      ["Accept", "text/csv"],
      ["X-Token", "t"],
      ["accept-encoding", "identity"],
    ],
  ],
  ["Headers", new Headers({ Accept: "text/csv", "X-Token": "t", "Accept-Encoding": "identity" })],
])("headers go out as %s", async (_name, headers) => {
  expect((await seen({ headers: headers ?? {} })).headers).toMatchObject({
    accept: "text/csv",
    "x-token": "t",
    "accept-encoding": "identity",
  });
});

test.each(["get", "delete", "options"])("the method %s is written in capitals", async (method) => {
  expect((await seen({ method })).method).toBe(method.toUpperCase());
});

const bytes = new Uint8Array([0, 1, 2, 253, 254, 255]);
const streamOf = (...parts: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });

test.each<[string, RequestInit["body"], string, string | undefined, string | undefined]>([
  ["a text", "grün", Buffer.from("grün").toString("latin1"), "text/plain;charset=UTF-8", "5"],
  ["an empty text", "", "", "text/plain;charset=UTF-8", "0"],
  ["nothing", null, "", undefined, "0"],
  ["bytes", bytes, "\x00\x01\x02ýþÿ", undefined, "6"],
  ["a part of bytes", bytes.subarray(1, 3), "\x01\x02", undefined, "2"],
  ["a DataView", new DataView(bytes.buffer, 4), "þÿ", undefined, "2"],
  ["an ArrayBuffer", bytes.buffer, "\x00\x01\x02ýþÿ", undefined, "6"],
  ["a blob", new Blob([bytes], { type: "application/zip" }), "\x00\x01\x02ýþÿ", "application/zip", "6"],
  ["a blob without type", new Blob(["ab"]), "ab", undefined, "2"],
  ["an empty blob", new Blob([]), "", undefined, "0"],
  [
    "URLSearchParams",
    new URLSearchParams({ a: "b c" }),
    "a=b+c",
    "application/x-www-form-urlencoded;charset=UTF-8",
    "5",
  ],
  ["a stream", streamOf(bytes, bytes), "\x00\x01\x02ýþÿ\x00\x01\x02ýþÿ", undefined, undefined],
  ["an empty stream", streamOf(), "", undefined, undefined],
])("a body is %s", async (_name, body, text, type, length) => {
  const { headers, ...rest } = await seen({ method: "POST", body: body ?? null });
  expect(rest.body).toBe(text);
  expect(headers["content-type"]).toBe(type);
  expect(headers["content-length"]).toBe(length ?? headers["content-length"]);
});

test("a content type that is given stays", async () => {
  const headers = { "Content-Type": "application/json" };
  expect((await seen({ method: "PATCH", headers, body: "{}" })).headers["content-type"]).toBe("application/json");
});

test("a form arrives as it was, with its files", async () => {
  const form = new FormData();
  form.append("plain", "line\none");
  form.append('na"me\r\n', "grün");
  form.append("file", new File([bytes], 'a "b".zip', { type: "application/zip" }));
  form.append("blob", new Blob(["x"]));
  const { headers, body } = await seen({ method: "POST", body: form });
  expect(Number(headers["content-length"])).toBe(body.length);
  const sent = Buffer.from(body, "latin1");
  const parsed = await new Response(sent, { headers: { "Content-Type": headers["content-type"] ?? "" } }).formData();
  // The result of the platform's own serializer.
  const expected = await new Response(form).formData();
  expect([...parsed.keys()]).toEqual([...expected.keys()]);
  expect(parsed.get("plain")).toBe("line\r\none");
  expect(parsed.get('na"me\r\n')).toBe("grün");
  const file = parsed.get("file") as File;
  expect([file.name, file.type]).toEqual(['a "b".zip', "application/zip"]);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test("bytes are those of the moment of the call", async () => {
  const body = new Uint8Array([1, 2]);
  const url = await echo();
  const answer = transport()(url, { method: "POST", body });
  body.fill(9);
  expect(((await (await answer).json()) as Seen).body).toBe("\x01\x02");
});

test("a stream waits for the server", async () => {
  const [stopped, go] = [latch(), latch()];
  const url = await serve(async (request, response) => {
    request.pause();
    await go.promise;
    response.end(String((await bodyOf(request)).byteLength));
  });
  let pulled = 0;
  let idle: NodeJS.Immediate | undefined;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      // The last pull before a pause is one after which nothing happens for a hundred turns of the event loop.
      clearImmediate(idle);
      const wait = (turns: number): void => {
        idle = turns === 0 ? undefined : setImmediate(wait, turns - 1);
        if (turns === 0) stopped.open();
      };
      wait(100);
      if (pulled <= 1000) controller.enqueue(new Uint8Array(65_536));
      else controller.close();
    },
  });
  const answer = transport()(url, { method: "POST", body, duplex: "half" } as RequestInit);
  await stopped.promise;
  expect(pulled).toBeLessThan(500);
  go.open();
  expect(await (await answer).text()).toBe(String(1000 * 65_536));
});

test("a stream that fails is the cause, and the rest is not sent", async () => {
  const broken = new Error("the disk is gone");
  const [arrived, aborted] = [latch(), latch()];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes),
    async pull(controller) {
      await arrived.promise;
      controller.error(broken);
    },
  });
  const url = await serve((request) => {
    request.on("error", () => {});
    request.on("close", () => aborted.open());
    request.on("data", () => arrived.open());
  });
  const error = await failure(transport()(url, { method: "POST", body }));
  expect(error).toMatchObject({ name: "TypeError", message: "fetch failed", cause: broken });
  await aborted.promise;
});

test("returns a response that arrives before the body is sent, and stops reading the body", async () => {
  const url = await serveRaw((socket) => {
    socket.once("data", () => {
      socket.end("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig");
    });
  });
  const cancelled = latch();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise(setImmediate);
      controller.enqueue(new Uint8Array(1024));
    },
    cancel: () => cancelled.open(),
  });
  const response = await transport()(url, { method: "POST", body });
  expect([response.status, await response.text()]).toEqual([413, "big"]);
  await cancelled.promise;
});

describe("what fetch does not send is not sent", () => {
  test.each<[string, string, RequestInit]>([
    ["a URL that is none", "/devices", {}],
    ["another protocol", "ftp://127.0.0.1/", {}],
    ["credentials in the URL", "http://user:secret@127.0.0.1/", {}],
    ["a body of GET", "http://127.0.0.1:1/", { body: "a" }],
    ["CONNECT", "http://127.0.0.1:1/", { method: "connect" }],
    ["a method that is none", "http://127.0.0.1:1/", { method: "A B" }],
    ["a body of another type", "http://127.0.0.1:1/", { method: "POST", body: {} as never }],
    ["a header that cannot be sent", "http://127.0.0.1:1/", { headers: { "X-Token": "top\nsecret" } }],
    ["a header without a name", "http://127.0.0.1:1/", { headers: { "": "secret" } }],
  ])("%s", async (_name, url, init) => {
    const error = await failure(transport()(url, init));
    expect(error).toBeInstanceOf(TypeError);
    expect(String((error as Error).cause ?? "")).not.toContain("ECONNREFUSED");
    expect(`${error} ${(error as Error).cause ?? ""}`).not.toContain("secret");
  });

  test("a stream in use", async () => {
    const body = streamOf(bytes);
    body.getReader();
    expect(await failure(transport()("http://127.0.0.1:1/", { method: "POST", body }))).toBeInstanceOf(TypeError);
  });
});
