import { describe, expect, test } from "vitest";
import { connectionError } from "../../src/core/failures/connection-failure.ts";
import { requestInfo } from "../support/api.ts";
import { failure } from "../support/failure.ts";
import { latch, serve, serveRaw, transport } from "../support/loopback.ts";

describe("no connection", () => {
  test("is recognised as such by the client", async () => {
    // The port needs privileges, so nobody listens there.
    const error = await failure(transport()("http://127.0.0.1:1/"));
    expect(error).toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ECONNREFUSED" } });
    expect(connectionError({}, error, requestInfo).outcome).toBe("not-processed");
  });

  test("of a host without an address, neither", async () => {
    const error = await failure(transport()("http://no-such-host.invalid/"));
    expect((error as { cause: { code: string } }).cause.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect(connectionError({}, error, requestInfo).outcome).toBe("not-processed");
  });

  test.each(["UND_ERR_CONNECT_TIMEOUT", "EHOSTUNREACH"])("keeps the code %s of undici", async (code) => {
    const cause = Object.assign(new Error("no"), { code });
    const dispatcher = {
      dispatch(_options: object, handler: object) {
        (handler as { onResponseError(controller: null, error: Error): void }).onResponseError(null, cause);
        return true;
      },
    };
    const error = await failure(transport({ dispatcher })("http://127.0.0.1/"));
    expect(error).toMatchObject({ message: "fetch failed", cause });
    expect(connectionError({}, error, requestInfo).outcome).toBe("not-processed");
  });

  test("a dispatcher that throws fails the call", async () => {
    const cause = new Error("broken");
    const dispatcher = {
      dispatch() {
        throw cause;
      },
    };
    expect(await failure(transport({ dispatcher })("http://127.0.0.1/"))).toMatchObject({
      message: "fetch failed",
      cause,
    });
  });
});

describe("a response", () => {
  test.each([
    ["is missing", ""],
    ["breaks off in its head", "HTTP/1.1 200 OK\r\nContent-"],
    ["is not HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
  ])("that %s fails the call", async (_name, text) => {
    const url = await serveRaw((socket) => void socket.once("data", () => socket.end(text)));
    const error = await failure(transport()(url));
    expect(error).toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect((error as Error).cause).toBeInstanceOf(Error);
    expect(connectionError({}, error, requestInfo).outcome).toBe("unknown");
  });

  const truncated = [
    ["with a length", "Content-Length: 10\r\n\r\nabc"],
    ["in chunks", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"],
  ] as const;

  test.each(truncated)("%s that breaks off fails every way to read it", async (_name, text) => {
    const url = await serveRaw((socket) => void socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\n${text}`)));
    const fetch = transport();
    for (const method of ["text", "json", "arrayBuffer", "bytes", "blob", "formData"] as const) {
      const error = await failure((await fetch(url))[method]());
      expect(error).toBeInstanceOf(TypeError);
      if (method === "text")
        expect(error).toMatchObject({ message: "terminated", cause: { code: expect.any(String) } });
    }
    const reader = (await fetch(url)).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("abc");
    expect(await failure(reader?.read() ?? Promise.resolve())).toMatchObject({ message: "terminated" });
  });

  test("with 1xx before it is the one after", async () => {
    const url = await serve((_request, response) => {
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.end("ok");
    });
    expect(await (await transport()(url)).text()).toBe("ok");
  });

  test("of a slow server can be read in pieces", async () => {
    const more = latch();
    const url = await serve(async (_request, response) => {
      response.write("one");
      await more.promise;
      response.end("two");
    });
    const reader = (await transport()(url)).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("one");
    more.open();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("two");
    expect((await reader?.read())?.done).toBe(true);
  });

  test("of a slow server is read whole", async () => {
    const more = latch();
    const url = await serve(async (_request, response) => {
      response.write("one");
      await more.promise;
      response.end("two");
    });
    const text = (await transport()(url)).text();
    more.open();
    expect(await text).toBe("onetwo");
  });

  test("is held back while nobody reads it, and nothing is lost", async () => {
    const [stopped, size] = [latch(), 50_000_000];
    let written = 0;
    const url = await serve((_request, response) => {
      const write = (): void => {
        while (written < size) {
          written += 50_000;
          if (!response.write(Buffer.alloc(50_000, written / 50_000))) {
            stopped.open();
            response.once("drain", write);
            return;
          }
        }
        response.end();
      };
      write();
    });
    const response = await transport()(url);
    await stopped.promise;
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
    expect(written).toBeLessThan(size / 2);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.byteLength).toBe(size);
    for (let at = 0; at < size; at += 50_000) expect(bytes[at]).toBe((at / 50_000 + 1) & 255);
  });

  test("whose rest is not wanted is broken off", async () => {
    const closed = latch();
    const url = await serve((_request, response) => {
      response.write("first");
      response.on("close", () => closed.open());
    });
    const { body } = await transport()(url);
    const reader = body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await closed.promise;
    expect((await reader?.read())?.done).toBe(true);
  });
});
