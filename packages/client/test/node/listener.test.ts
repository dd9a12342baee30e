import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { nodeListener } from "../../src/node.ts";
import { latch, serve } from "../support/loopback.ts";

test("passes method, URL, headers and body on, and the response back", async () => {
  const url = await serve(
    nodeListener(async (request) => {
      const seen = [request.method, request.url, request.headers.get("X-Mine"), await request.text()];
      const headers = new Headers({ "X-Theirs": "1" });
      headers.append("Set-Cookie", "a=1");
      headers.append("Set-Cookie", "b=2");
      return Response.json(seen, { status: 201, headers });
    }),
  );
  const response = await fetch(`${url}/a%20b?c=d`, { method: "POST", body: "text", headers: { "X-Mine": "2" } });
  expect(response.status).toBe(201);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(response.headers.get("X-Theirs")).toBe("1");
  expect(await response.json()).toEqual(["POST", `${url}/a%20b?c=d`, "2", "text"]);
});

test("a body arrives piece by piece, the head before it, and ends when the page goes", async () => {
  const cancelled = latch();
  const signals: AbortSignal[] = [];
  const url = await serve(
    nodeListener(async ({ signal }) => {
      signals.push(signal);
      return new Response(new ReadableStream({ cancel: () => cancelled.open() }), { headers: { "X-Theirs": "1" } });
    }),
  );
  const response = await fetch(url);
  expect(response.headers.get("X-Theirs")).toBe("1");
  await response.body?.cancel();
  await cancelled.promise;
  await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
});

test("a response without a body ends", async () => {
  const url = await serve(nodeListener(async () => new Response(null, { status: 204 })));
  expect((await fetch(url)).status).toBe(204);
});

test("a page that went before the response gets none", async () => {
  const arrived = latch();
  const response = latch<Response>();
  const cancel = vi.fn();
  const handler = nodeListener(() => {
    arrived.open();
    return response.promise;
  });
  const handled = latch();
  const url = await serve(async (incoming, outgoing) => {
    await handler(incoming, outgoing);
    handled.open();
  });
  const sent = request(url)
    .on("error", () => {})
    .end();
  await arrived.promise;
  sent.destroy();
  const server = latch();
  setTimeout(server.open, 0);
  await server.promise;
  response.open(new Response(new ReadableStream({ cancel })));
  await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  await handled.promise;
});

test.each([
  ["without a host", "GET / HTTP/1.0\r\n\r\n"],
  ["with a host that is none", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
  ["to a proxy", "GET http://other.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
])("a request %s is refused", async (_name, head) => {
  const handle = vi.fn(async () => new Response());
  const { port } = new URL(await serve(nodeListener(handle)));
  const socket = connect(Number(port), "127.0.0.1");
  socket.end(head);
  let text = "";
  for await (const piece of socket) text += piece;
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(handle).not.toHaveBeenCalled();
});

test("an error of the function is a response, or goes to the next middleware", async () => {
  const failing = nodeListener(() => Promise.reject(new Error("not today")));
  expect((await fetch(await serve(failing))).status).toBe(500);
  const server = createServer((incoming, outgoing) =>
    failing(incoming, outgoing, (error) => outgoing.writeHead(418).end(String(error))),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect([response.status, await response.text()]).toEqual([418, "Error: not today"]);
});

test("the path at which a middleware is mounted stays in the URL", async () => {
  const handler = nodeListener(async ({ url }) => new Response(url));
  const url = await serve((incoming, outgoing) => {
    Object.assign(incoming, { originalUrl: incoming.url, url: "/devices" });
    return handler(incoming, outgoing);
  });
  expect(await (await fetch(`${url}/api/devices`)).text()).toBe(`${url}/api/devices`);
});
