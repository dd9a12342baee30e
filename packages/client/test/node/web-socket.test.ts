import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { createCore } from "../../src/core/parts/create-core.ts";
import { stream } from "../../src/core/streams/stream.ts";
import type { Operation } from "../../src/core/types/operation.ts";
import type { ClientOptions } from "../../src/core/types/options.ts";
import { ConnectionError, UsageError } from "../../src/errors/index.ts";
import { testApi } from "../support/api.ts";
import { collect } from "../support/collect.ts";
import { failure } from "../support/failure.ts";
import { serveRaw, transport } from "../support/loopback.ts";
import { type Certificate, selfSigned } from "../support/tls.ts";

const operation: Operation = { id: "streamThings", method: "GET", path: "/things", retry: "safe", stream: {} };

/** A server of WebSockets. Gives where it is, and the headers of the handshakes. */
async function serve(talk: (socket: WebSocket) => void, certificate?: Certificate) {
  const refuse: RequestListener = (_request, response) => void response.writeHead(426).end();
  const server: Server = certificate === undefined ? createServer(refuse) : createTlsServer(certificate, refuse);
  const tokens: unknown[] = [];
  const sockets = new WebSocketServer({ server, autoPong: false });
  sockets.on("connection", (socket, { headers }) => {
    tokens.push(headers["x-token"]);
    talk(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${port}`, tokens };
}

function things(options: ClientOptions) {
  return stream<unknown>(createCore(testApi, { token: "example-token", ...options }), operation, {});
}

const sayAndClose = (socket: WebSocket) => {
  socket.send('{"a":1}');
  socket.close(1000);
};

test("a stream comes over it, with the token in the handshake", async () => {
  const { baseUrl, tokens } = await serve(sayAndClose);
  const { webSocket } = transport();
  expect(await collect(things({ baseUrl, webSocket }))).toEqual([{ a: 1 }]);
  expect(tokens).toEqual(["example-token"]);
});

test("JSON in binary frames is read, whatever the WebSocket makes of them", async () => {
  const { baseUrl } = await serve((socket) => {
    for (const a of [1, 2, 3]) socket.send(Buffer.from(JSON.stringify({ a })), { binary: a !== 2 });
    socket.close(1000);
  });
  const expected = [{ a: 1 }, { a: 2 }, { a: 3 }];
  const { webSocket } = transport();
  expect(await collect(things({ baseUrl, webSocket }))).toEqual(expected);
  // Node.js's own one, whose frames are blobs.
  expect(await collect(things({ baseUrl }))).toEqual(expected);
});

describe("a gateway with a certificate of its own", () => {
  const certificateOf = async (name: string) => {
    const directory = await mkdtemp(join(tmpdir(), "web-socket-"));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    return selfSigned(directory, name, "IP:127.0.0.1");
  };

  test("is trusted when that is given", async () => {
    const certificate = await certificateOf("gateway");
    const { baseUrl } = await serve(sayAndClose, certificate);
    const { webSocket } = transport({ ca: certificate.cert });
    expect(await collect(things({ baseUrl, webSocket }))).toEqual([{ a: 1 }]);
  });

  test("is not without it, and gets no token", async () => {
    const { baseUrl, tokens } = await serve(sayAndClose, await certificateOf("gateway"));
    const { webSocket } = transport();
    expect(await failure(collect(things({ baseUrl, webSocket, retry: false })))).toBeInstanceOf(ConnectionError);
    expect(tokens).toEqual([]);
  });
});

describe("pings", () => {
  test("get a pong from a live server, and the stream goes on", async () => {
    let pings = 0;
    const { baseUrl, tokens } = await serve((socket) => {
      socket.on("ping", (data) => {
        pings += 1;
        if (pings < 4) socket.pong(data);
        else socket.close(1000);
      });
    });
    const { webSocket } = transport();
    expect(await collect(things({ baseUrl, webSocket, heartbeat: 40, retry: false }))).toEqual([]);
    expect(pings).toBe(4);
    expect(tokens).toHaveLength(1);
  });

  test("show that a server is gone; the connection is not left open", async () => {
    const gone: Promise<unknown>[] = [];
    // Answers the handshake, and nothing after that: no ping, and not that the socket is closed either.
    const baseUrl = await serveRaw((socket) => {
      gone.push(once(socket, "close"));
      socket.once("data", (head) => {
        const [, key] = /^sec-websocket-key: *(\S+)/im.exec(String(head)) ?? [];
        const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
        const headers = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}`;
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n\r\n`);
        socket.resume();
      });
    });
    const { webSocket } = transport();
    const error = await failure(collect(things({ baseUrl, webSocket, heartbeat: 40, retry: false, timeout: 1000 })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain("no sign of life for 40 ms");
    await gone[0];
  });
});

describe("close", () => {
  test("ends open sockets, and refuses others", async () => {
    const fetch = transport();
    let opened = () => {};
    const isOpen = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const { baseUrl } = await serve(() => opened());
    const reading = failure(collect(things({ baseUrl, webSocket: fetch.webSocket, retry: false })));
    await isOpen;
    await fetch.close();
    expect(await reading).toBeInstanceOf(ConnectionError);
    expect(await failure(collect(things({ baseUrl, webSocket: fetch.webSocket })))).toBeInstanceOf(UsageError);
  });
});

test("a dispatcher of one's own connects, and is asked to upgrade", async () => {
  const { Agent } = await import("undici");
  const agent = new Agent();
  onTestFinished(() => agent.destroy());
  const { baseUrl } = await serve(sayAndClose);
  const { webSocket } = transport({ dispatcher: agent });
  expect(await collect(things({ baseUrl, webSocket }))).toEqual([{ a: 1 }]);
});
