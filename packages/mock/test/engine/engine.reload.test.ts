import { once } from "node:events";
import { Agent, request as httpRequest } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { Engine } from "../../src/engine/engine.ts";
import { type MockServer, type OpenApiDocument, startMockServer } from "../../src/index.ts";
import { batteryId, specCopy, token } from "../support.ts";

const headers = { "X-Enapter-Auth-Token": token };
let server: MockServer;
beforeEach(async () => {
  server = await startMockServer({ token, clock: "2026-01-14T12:00:00Z" });
});
afterEach(() => server.close());

/** The published description without some of its paths. */
function without(...gone: string[]): OpenApiDocument {
  const spec = specCopy();
  for (const path of gone) delete spec.paths[path];
  return spec;
}

const status = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`, { headers })).status;

test("the next request is served by the new description, at the same address and with the same state", async () => {
  const { url, port } = server;
  const body = JSON.stringify({ name: "North Pier", timezone: "Europe/Lisbon" });
  await fetch(`${url}/sites`, { method: "POST", headers, body });
  server.reload(without("/site"));
  expect(await status("/site")).toBe(404);
  expect(server).toMatchObject({ url, port });
  const { sites } = (await (await fetch(`${url}/sites`, { headers })).json()) as { sites: { name: string }[] };
  expect(sites.map(({ name }) => name)).toContain("North Pier");
  // Records, clock and faults are the same ones.
  expect(server.requests.all.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
  server.faults.add({ kind: "server-error" });
  expect(await status("/sites")).toBeGreaterThanOrEqual(500);
});

test("a request is served by the description at its arrival until its end", async () => {
  const engine = new Engine({ token });
  const request = {
    method: "GET",
    url: new URL("http://localhost/v3/devices?expand=connectivity"),
    headers: new Headers(headers),
    body: new Uint8Array(),
  };
  const before = engine.handle(request);
  engine.reload({ openapi: "3.1.0", paths: {} });
  expect((await before).status).toBe(200);
  expect((await engine.handle(request)).status).toBe(404);
});

test("a delayed response arrives after a reload, too", async () => {
  await using slow = await startMockServer({ token, latency: "1s", clock: "2026-01-14T12:00:00Z" });
  const response = fetch(`${slow.url}/site`, { headers });
  const arrived = async (): Promise<void> => {
    while (slow.requests.all.length === 0) await new Promise(setImmediate);
  };
  await arrived();
  slow.reload(without("/site"));
  slow.clock.advance("1s");
  expect((await response).status).toBe(200);
});

test("open streams continue, and new ones are served by the new description", async () => {
  const address = `${server.url.replace("http", "ws")}/devices/${batteryId}/telemetry`;
  const socket = new WebSocket(address, { headers });
  await once(socket, "message");
  server.reload(without("/devices/{device_id}/telemetry"));
  const next = once(socket, "message");
  server.clock.advance("1s");
  expect(JSON.parse(String((await next)[0]))).toMatchObject({ device_id: batteryId });
  expect(socket.readyState).toBe(WebSocket.OPEN);
  const [, refusal] = await once(new WebSocket(address, { headers }), "unexpected-response");
  expect(refusal.statusCode).toBe(404);
});

test("a kept connection stays open", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports = new Set<number | undefined>();
  for (let count = 0; count < 3; count++) {
    await new Promise((resolve, reject) => {
      const outgoing = httpRequest(`${server.url}/site`, { headers, agent }, (incoming) => {
        ports.add(incoming.socket.localPort);
        incoming.resume().once("end", resolve);
      });
      outgoing.once("error", reject).end();
    });
    server.reload(without());
  }
  agent.destroy();
  expect(ports.size).toBe(1);
});

test("in a burst of requests across reloads, none is refused or interrupted", async () => {
  const statuses: Promise<number>[] = [];
  for (let count = 0; count < 200; count++) {
    // Half of them on connections of their own.
    const extra = count % 2 === 0 ? { connection: "close" } : {};
    statuses.push(
      fetch(`${server.url}/site`, { headers: { ...headers, ...extra } }).then((response) => response.status),
    );
    if (count % 10 === 0) server.reload(without());
    if (count % 20 === 0) await statuses[count - 10];
  }
  expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
});

test("a description that cannot be served changes nothing", async () => {
  const broken = { ...without("/site"), servers: [{ url: "http://[" }] };
  expect(() => server.reload(broken)).toThrow("Invalid URL of a server: http://[.");
  expect(await status("/site")).toBe(200);
});

test("the addresses follow the servers of the description", async () => {
  server.reload({ ...without(), servers: [{ url: "https://api.example.com/v4" }] } as OpenApiDocument);
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/v4`);
  expect(server.gatewayUrl).toBe(server.url);
  expect(await status("/site")).toBe(200);
});
