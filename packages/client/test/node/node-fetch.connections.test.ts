import { expect, test } from "vitest";
import type { NodeFetchOptions } from "../../src/node.ts";
import { latch, serve, serveRaw, transport } from "../support/loopback.ts";

test("connections are kept, and are no more than asked for", async () => {
  const sockets = new Set<unknown>();
  const url = await serve((request, response) => {
    sockets.add(request.socket);
    response.end("ok");
  });
  const fetch = transport({ connections: 2 });
  const bodies = await Promise.all(Array.from({ length: 20 }, async () => (await fetch(url)).text()));
  expect(bodies).toEqual(Array(20).fill("ok"));
  expect(sockets.size).toBeLessThanOrEqual(2);
});

test("only GET and HEAD are pipelined", async () => {
  let [answers, socketCount] = [0, 0];
  const waiting: string[][] = [];
  const full = latch();
  const url = await serveRaw((socket) => {
    socketCount += 1;
    let text = "";
    socket.on("data", (data) => {
      text += data.toString("latin1");
      const methods = [...text.matchAll(/^([A-Z]+) \/(\d*) HTTP/gm)].map(([, method = "", path = ""]) => method + path);
      waiting.push(methods.slice(answers));
      if (methods.length - answers === 3 || methods.includes("POST4")) full.open();
    });
    full.promise.then(() => {
      for (; answers < 3; answers += 1) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
    });
    socket.on("data", () => {
      if (answers === 3 && text.includes("POST")) {
        answers += 1;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
      }
    });
  });
  const fetch = transport({ connections: 1, pipelining: 4 });
  const calls = [1, 2, 3].map((index) => fetch(`${url}/${index}`));
  const post = fetch(`${url}/4`, { method: "POST", body: "a" });
  for (const call of [...calls, post]) expect(await (await call).text()).toBe("x");
  expect(socketCount).toBe(1);
  // All three were there at once, and the POST came alone.
  expect(waiting.some((methods) => methods.length === 3)).toBe(true);
  expect(waiting.filter((methods) => methods.includes("POST4")).every((methods) => methods.length === 1)).toBe(true);
});

test.each<[string, string, NodeFetchOptions]>([
  ["its time", "", { keepAliveTimeout: 1 }],
  ["at most its time, whatever the server says", "Keep-Alive: timeout=600\r\n", { keepAliveMaxTimeout: 1 }],
])("an idle connection is closed after %s", async (_name, header, options) => {
  const closed = latch();
  const url = await serveRaw((socket) => {
    socket.once("close", () => closed.open());
    socket.once("data", () => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 0\r\n${header}\r\n`));
  });
  await (await transport(options)(url)).text();
  await closed.promise;
});

test("a hundred calls on one signal give no warning", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on("warning", listen);
  const url = await serve((_request, response) => response.end("ok"));
  const fetch = transport();
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 100 }, async () => (await fetch(url, { signal })).text()));
  await new Promise(setImmediate);
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});
