import { afterAll, beforeEach, expect, test } from "vitest";
import { createMockFetch, type MockServer, type MockServerOptions, startMockServer } from "../../src/index.ts";
import { token } from "../support.ts";

const clock = "2026-01-14T12:00:00Z";
const running: MockServer[] = [];
let server: MockServer;
let lines: string[];

async function start(options: MockServerOptions = {}): Promise<MockServer> {
  const started = await startMockServer({ token, clock, log: (line) => lines.push(line), ...options });
  running.push(started);
  return started;
}

beforeEach(async () => {
  lines = [];
  server = await start();
});
afterAll(() => Promise.all(running.map((each) => each.close())));

const address = (path: string, at = server) => `http://${at.host}:${at.port}${path}`;

async function ask(method: string, body?: string, headers: Record<string, string> = {}): Promise<[number, unknown]> {
  const response = await fetch(
    address("/_mock/clock"),
    body === undefined ? { method, headers } : { method, body, headers },
  );
  return [response.status, await response.json()];
}

test("the clock is shown and moved by requests that are logged but not recorded", async () => {
  expect(await ask("GET")).toEqual([200, { now: "2026-01-14T12:00:00.000Z", stands_still: true }]);
  expect(await ask("POST", '{"advance": "1m30s"}')).toMatchObject([200, { now: "2026-01-14T12:01:30.000Z" }]);
  expect(await ask("POST", '{"advance": 500}')).toMatchObject([200, { now: "2026-01-14T12:01:30.500Z" }]);
  expect(await ask("PUT", '{"now": "2026-02-01T00:00:00+01:00"}')).toMatchObject([
    200,
    { now: "2026-01-31T23:00:00.000Z" },
  ]);
  expect(server.clock.now().toISOString()).toBe("2026-01-31T23:00:00.000Z");
  expect((await fetch(address("/_mock/clock"), { method: "HEAD" })).status).toBe(200);
  expect(server.requests.all).toEqual([]);
  expect(lines[1]).toBe("POST /_mock/clock 200 -");
});

test("a running clock says so, and continues from where it was moved", async () => {
  const now = new Date("2026-01-14T12:00:00Z");
  server = await start({ clock: { now: () => now } });
  expect(await ask("PUT", '{"now": "2026-01-15T00:00:00Z"}')).toEqual([
    200,
    { now: "2026-01-15T00:00:00.000Z", stands_still: false },
  ]);
  now.setMinutes(now.getMinutes() + 1);
  expect(await ask("GET")).toMatchObject([200, { now: "2026-01-15T00:01:00.000Z" }]);
});

test("an invalid body returns 400", async () => {
  const errors = [{ code: "mock/INVALID_CLOCK" }];
  expect(await ask("POST", '{"advance": "soon"}')).toMatchObject([400, { errors }]);
});

test("other methods, other paths and other pages are refused", async () => {
  const wrong = await fetch(address("/_mock/clock"), { method: "DELETE" });
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, PUT"]);
  const unknown = await fetch(address("/_mock/clok"));
  expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining("/_mock/clock")]);
  expect(await ask("POST", '{"advance": "1h"}', { Origin: "https://evil.example" })).toMatchObject([403, {}]);
  expect((await ask("POST", '{"advance": "1h"}', { Origin: "http://localhost:5173" }))[0]).toBe(200);
  expect(server.clock.now().toISOString()).toBe("2026-01-14T13:00:00.000Z");
});

test("the root page describes the mock to programs", async () => {
  const response = await fetch(address("/"));
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({
    name: "Mock Enapter Cloud and Gateway",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    base_urls: [server.url, server.gatewayUrl],
    token_header: "X-Enapter-Auth-Token",
    token,
    clock: address("/_mock/clock"),
    documentation: expect.stringMatching(/^https:/),
  });
  expect((await fetch(address("/"), { method: "POST" })).status).toBe(404);
});

test("a custom description keeps its own root, and one without tokens needs none", async () => {
  const get = { responses: { 200: { description: "", content: { "text/plain": { example: "mine" } } } } };
  const spec = (path: string) => ({ openapi: "3.1.0", paths: { [path]: { get } } });
  server = await start({ spec: spec("/") });
  expect(await (await fetch(address("/"))).text()).toBe("mine");
  server = await start({ spec: spec("/other") });
  expect(await (await fetch(address("/"))).json()).toMatchObject({ token_header: null });
  expect(await (await fetch(address("/"), { headers: { Accept: "text/html" } })).text()).not.toContain("header");
  expect((await createMockFetch({ token })("http://localhost/")).status).toBe(404);
});
