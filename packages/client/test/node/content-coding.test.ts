import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { latch, serve, transport } from "../support/loopback.ts";
import { countingSignal } from "../support/signal.ts";

const text = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ index, name: `grün ${index % 7}` })));

const answer = (coding: string, body: Buffer | string) =>
  serve((_request, response) => void response.writeHead(200, { "Content-Encoding": coding }).end(body));

/** The default quality takes more than a second for this text. */
const brotliSync = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["gzip", gzipSync],
  ["x-gzip", gzipSync],
  ["GZIP", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliSync],
  ["identity", (bytes) => bytes],
  ["deflate, gzip", (bytes) => gzipSync(deflateSync(bytes))],
  ["br,gzip", (bytes) => gzipSync(brotliSync(bytes))],
])("%s is undone", async (coding, compress) => {
  const url = await answer(coding, compress(Buffer.from(text)));
  const fetch = transport();
  const response = await fetch(url);
  expect(response.headers.get("Content-Encoding")).toBe(coding);
  expect(await response.text()).toBe(text);
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).toString()).toBe(text);
  expect(await new Response((await fetch(url)).body).text()).toBe(text);
});

test("leaves unknown codings and too many codings as they are", async () => {
  const fetch = transport();
  expect(await (await fetch(await answer("rot13", "uryyb"))).text()).toBe("uryyb");
  expect(await (await fetch(await answer("gzip,gzip,gzip,gzip,gzip,gzip", "abc"))).text()).toBe("abc");
});

test("nothing can be compressed by nobody", async () => {
  expect(await (await transport()(await answer("gzip", ""))).text()).toBe("");
});

describe("a compressed body", () => {
  test.each([
    ["breaks off", gzipSync(text).subarray(0, -20)],
    ["is something else", Buffer.from("this is no gzip")],
    ["is damaged", gzipSync(text).fill(0xff, 400, 500)],
  ])("that %s is an error", async (_name, body) => {
    const response = await transport()(await answer("gzip", body));
    expect(await failure(response.text())).toMatchObject({
      message: "terminated",
      cause: { code: expect.stringMatching(/^Z_/) },
    });
  });

  test.each<[string, unknown]>([
    ["an error", new Error("enough")],
    ["nothing", null],
  ])("fails with the reason of the signal, be it %s", async (_name, reason) => {
    const { controller, signal, listeners } = countingSignal();
    const url = await serve((_request, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).write(gzipSync(text).subarray(0, 1000));
    });
    const reading = failure((await transport()(url, { signal })).text());
    await new Promise(setImmediate);
    controller.abort(reason);
    expect(await reading).toBe(reason);
    expect(listeners()).toBe(0);
  });

  test("whose connection breaks is an error", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": 5000 });
      response.write(gzipSync(text).subarray(0, 1000), () => response.destroy());
    });
    expect(await failure((await transport()(url)).text())).toMatchObject({
      message: "terminated",
      cause: { code: expect.stringMatching(/^(UND_ERR_|ECONNRESET)/) },
    });
  });

  test("can be cancelled, at first or in its middle", async () => {
    const fetch = transport();
    for (const isRead of [false, true]) {
      const closed = latch();
      const url = await serve((_request, response) => {
        response.on("close", () => closed.open());
        response.writeHead(200, { "Content-Encoding": "gzip" }).write(gzipSync(text).subarray(0, 20_000));
      });
      const reader = (await fetch(url)).body?.getReader();
      if (isRead) expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
      await reader?.cancel();
      await closed.promise;
    }
  });
});
