import { createMockFetch } from "@enapter/http-api-mock";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient, ForbiddenError, NotFoundError } from "../src/index.ts";
import { createRelay, overRelay, type RelayOptions } from "../src/relay.ts";
import { failure } from "./support/failure.ts";
import { hangingFetch, recordingFetch } from "./support/fetch.ts";
import { type FakeWebSocket, fakeWebSockets } from "./support/web-socket.ts";

const token = "example-token-of-the-server";
const origin = "https://page.example";
const baseUrl = `${origin}/api/enapter`;
const key = { "Idempotency-Key": "key-1" };
const own = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };

/** A relay before a mock, and the client of a page before the relay. */
function start(options?: RelayOptions) {
  const mock = createMockFetch({ token });
  const fetch = vi.fn(mock);
  const relay = createRelay(createClient({ token, baseUrl: mock.url, fetch }), options);
  const send = (url: string, init: RequestInit) =>
    relay(new Request(url, { ...init, headers: { ...own, ...Object.fromEntries(new Headers(init.headers)) } }));
  const page = createClient({ ...overRelay(baseUrl), fetch: send, retry: false });
  return { mock, fetch, relay, send, page };
}

/** A relay before an API that responds from memory. */
function before(answer?: Parameters<typeof recordingFetch>[0], options?: RelayOptions) {
  const { fetch, requests } = recordingFetch(answer);
  const relay = createRelay(createClient({ token, user: "ann", baseUrl: "https://api.example/v3", fetch }), options);
  const send = (path: string, init: RequestInit = {}) =>
    relay(
      new Request(baseUrl + path, { ...init, headers: { ...own, ...Object.fromEntries(new Headers(init.headers)) } }),
    );
  return { send, requests };
}

describe("reading", () => {
  test("lists, time series and parameters pass", async () => {
    const { page } = start();
    expect((await page.devices.list().toArray()).length).toBeGreaterThan(1);
    expect((await page.devices.get("battery-rack-1", { expand: ["connectivity"] })).connectivity).toBeDefined();
    const series = page.telemetry.queryTimeseries({
      from: "2026-01-14T11:00:00Z",
      to: "2026-01-14T12:00:00Z",
      granularity: "15m",
      telemetry: [{ device: "battery-rack-1", attribute: ["soc"] }],
    });
    expect((await series.toColumns()).columns[0]).toBeDefined();
  });

  test("errors of the API arrive as they are", async () => {
    const error = await failure(start().page.devices.get("no-such-device"));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: "DEVICE_NOT_FOUND", operation: "getDevice" });
  });
});

describe("acting", () => {
  test("is refused, and nothing reaches the API", async () => {
    const { page, fetch } = start();
    const error = await failure(page.commands.execute("battery-rack-1", command));
    expect(error).toBeInstanceOf(ForbiddenError);
    expect(error).toMatchObject({ code: "relay/NOT_ALLOWED", outcome: "not-processed" });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("passes where its operation is allowed, once", async () => {
    const { page, mock } = start({ allow: ["read", "executeCommand"] });
    expect((await page.commands.execute("battery-rack-1", command)).state).toBe("SUCCESS");
    expect(mock.requests.of("executeCommand")).toHaveLength(1);
    expect(await failure(page.commands.start("battery-rack-1", command))).toBeInstanceOf(ForbiddenError);
  });

  test("needs the origin of the page", async () => {
    const { relay, fetch } = start({ allow: ["executeCommand"] });
    const request = new Request(`${baseUrl}/devices/battery-rack-1/execute_command`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin", ...key },
      body: JSON.stringify(command),
    });
    expect((await relay(request)).status).toBe(403);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("that got no response is not sent again, and its outcome is unknown", async () => {
    const { page, mock } = start({ allow: ["executeCommand"] });
    mock.faults.add({ kind: "drop-after", operation: "executeCommand" });
    expect(await failure(page.commands.execute("battery-rack-1", command))).toMatchObject({
      status: 502,
      code: "relay/UNREACHABLE",
      outcome: "unknown",
    });
    expect(mock.requests.of("executeCommand")).toHaveLength(1);
  });
});

test("a request that the browser sends again is not passed on a second time", async () => {
  const { send, requests } = before(undefined, { allow: ["executeCommand"] });
  const command = () => send("/devices/1/execute_command", { method: "POST", headers: key, body: "{}" });
  expect((await command()).status).toBe(200);
  const again = await command();
  expect([again.status, await again.json()]).toMatchObject([502, { errors: [{ code: "relay/REPEATED" }] }]);
  expect(requests).toHaveLength(1);
});

test("a request that acts needs a key", async () => {
  const { send, requests } = before(undefined, { allow: ["executeCommand"] });
  const response = await send("/devices/1/execute_command", { method: "POST", body: "{}" });
  expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ code: "relay/KEY_MISSING" }] }]);
  expect(requests).toHaveLength(0);
});

test("reads can be limited to some", async () => {
  const { page } = start({ allow: ["getDevice"] });
  expect((await page.devices.get("battery-rack-1")).slug).toBe("battery-rack-1");
  expect(await failure(page.devices.list().toArray())).toBeInstanceOf(ForbiddenError);
});

test("headers of the page do not reach the API: no cookie, token or user", async () => {
  const { send, requests } = before();
  await send("/devices/1", {
    headers: {
      Accept: "text/html",
      Authorization: "Basic eDp5",
      Cookie: "session=1",
      "X-Enapter-Auth-Token": "of-the-page",
      "X-Enapter-Auth-User": "somebody",
      "X-Forwarded-For": "192.0.2.1",
    },
  });
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    accept: "application/json",
    "x-enapter-auth-token": token,
    "x-enapter-auth-user": "ann",
  });
});

test("headers of the API that concern the connection do not reach the page", async () => {
  const headers = {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
    "Set-Cookie": "a=b",
    "Keep-Alive": "1",
  };
  const { send } = before(() => new Response("{}", { headers: { ...headers, "Access-Control-Allow-Origin": "*" } }));
  expect(Object.fromEntries((await send("/devices")).headers)).toEqual({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-type": "application/json",
    "x-content-type-options": "nosniff",
  });
});

test("a token in an error of the API does not reach the page", async () => {
  const headers = { "Content-Disposition": `inline; filename="${token}"` };
  const { send } = before(() => new Response(`{"errors":[{"message":"${token}"}]}`, { status: 403, headers }));
  const response = await send("/devices");
  expect([response.status, await response.text()]).toEqual([403, '{"errors":[{"message":"***"}]}']);
  expect(response.headers.get("Content-Disposition")).toBe('inline; filename="***"');
});

test.each([
  ["redirects", () => new Response(null, { status: 302, headers: { Location: "https://other.example/" } }), 502],
  ["is not there", () => Promise.reject(new TypeError("connect ECONNREFUSED 10.0.0.7:443")), 502],
  ["has too much to do", () => new Response(null, { status: 429, headers: { "Retry-After": "7" } }), 429],
])("an API that %s", async (_what, answer, status) => {
  const { send, requests } = before(answer);
  const response = await send("/devices");
  expect(response.status).toBe(status);
  expect(response.headers.get("Retry-After")).toBe(status === 429 ? "7" : null);
  expect(response.headers.get("Location")).toBeNull();
  expect(await response.text()).not.toContain("10.0.0.7");
  expect(requests).toHaveLength(1);
});

test.each([
  ["says its length", { "Content-Length": "11" }],
  ["does not say its length", {}],
])("a body that is too long and %s is not passed on", async (_name, headers) => {
  const { send, requests } = before(undefined, { allow: ["updateDevice"], maxBodySize: 10 });
  const init = { method: "PATCH", headers: { "Content-Type": "application/json", ...key, ...headers } };
  expect((await send("/devices/1", { ...init, body: '{"name":"ab"}' })).status).toBe(413);
  expect(requests).toHaveLength(0);
  expect((await send("/devices/1", { ...init, headers: { "Idempotency-Key": "key-2" }, body: "{}" })).status).toBe(200);
  expect(requests).toHaveLength(1);
});

test("a body that says that it is too long is not read", async () => {
  const { send } = before(undefined, { allow: ["updateDevice"], maxBodySize: 10 });
  const pull = vi.fn();
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  const headers = { "Content-Type": "application/json", "Content-Length": "11", ...key };
  const response = await send("/devices/1", { method: "PATCH", headers, body, duplex: "half" } as RequestInit);
  expect([response.status, await response.json()]).toMatchObject([413, { errors: [{ code: "relay/BODY_TOO_LARGE" }] }]);
  expect(pull).not.toHaveBeenCalled();
});

test("an API that takes too long", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { fetch, started } = hangingFetch();
  const relay = createRelay(createClient({ token, fetch, timeout: 1000 }));
  const response = relay(new Request(`${baseUrl}/devices`, { headers: own }));
  await started;
  await vi.advanceTimersByTimeAsync(1000);
  const { status } = await response;
  expect([status, await (await response).json()]).toMatchObject([504, { errors: [{ code: "relay/TIMEOUT" }] }]);
});

test("a page that goes cancels the request to the API", async () => {
  const { fetch, started } = hangingFetch();
  const seen = vi.fn(fetch);
  const relay = createRelay(createClient({ token, fetch: seen }));
  const page = new AbortController();
  const response = relay(new Request(`${baseUrl}/devices`, { headers: own, signal: page.signal }));
  await started;
  page.abort();
  await response;
  expect(seen.mock.calls[0]?.[1].signal?.aborted).toBe(true);
});

test.each(["/api/enapterx/devices", "/devices", "/api/enapter", "/api/enapter/users"])(
  "%s is no operation",
  async (path) => {
    const { relay, fetch } = start();
    expect((await relay(new Request(origin + path, { headers: own }))).status).toBe(404);
    expect(fetch).not.toHaveBeenCalled();
  },
);

test.each([
  ["GET", 404],
  ["POST", 403],
])("%s without an origin is taken for what it may be where there is no operation", async (method, status) => {
  const headers = { "Sec-Fetch-Site": "same-origin" };
  expect((await start().relay(new Request(`${baseUrl}/users`, { method, headers }))).status).toBe(status);
});

test("pages of others are refused", async () => {
  const { relay } = start();
  const headers = { Origin: "https://other.example", "Sec-Fetch-Site": "cross-site" };
  const response = await relay(new Request(`${baseUrl}/devices`, { headers }));
  expect([response.status, await response.json()]).toMatchObject([403, { errors: [{ code: "relay/FOREIGN_PAGE" }] }]);
});

test("streams pass as server-sent events, with the token of the server, until the page leaves", async () => {
  const { webSocket, sockets } = fakeWebSockets((socket) => {
    socket.emit("open");
    socket.send({ timestamp: 1, telemetry: { soc: 50 } });
    socket.send({ timestamp: 2, telemetry: { soc: 51 } });
  });
  const relay = createRelay(createClient({ token, baseUrl: "https://api.example/v3", webSocket }));
  const response = await relay(
    new Request(`${baseUrl}/devices/battery-rack-1/telemetry`, { headers: { ...own, Accept: "text/event-stream" } }),
  );
  expect(response.headers.get("Content-Type")).toBe("text/event-stream");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  vi.stubGlobal("fetch", async (_url: string, { signal }: { signal: AbortSignal }) => {
    const body = response.body?.pipeThrough(new TransformStream(), { signal });
    return new Response(body ?? null, response);
  });
  const page = createClient(overRelay(baseUrl));
  const values: unknown[] = [];
  for await (const { telemetry } of page.devices.streamTelemetry("battery-rack-1")) {
    values.push(telemetry?.["soc"]);
    if (values.length === 2) break;
  }
  vi.unstubAllGlobals();
  expect(values).toEqual([50, 51]);
  expect(sockets[0]?.url).toBe("wss://api.example/v3/devices/battery-rack-1/telemetry");
  expect(sockets[0]?.headers.get("X-Enapter-Auth-Token")).toBe(token);
  await vi.waitFor(() => expect(sockets[0]?.closeCalls).toContain(1000));
});

test("a stream that the API ends is not opened again by the relay", async () => {
  const { webSocket, sockets } = fakeWebSockets((socket) => {
    socket.emit("open");
    socket.emit("close", { code: 1011 });
  });
  const relay = createRelay(createClient({ token, webSocket }));
  const headers = { ...own, Accept: "text/event-stream" };
  const response = await relay(new Request(`${baseUrl}/devices/1/logs?severity=error`, { headers }));
  expect(await response.text()).toContain('event: failure\ndata: {"transient":true}');
  expect(sockets.map(({ url }) => url)).toEqual(["wss://api.enapter.com/v3/devices/1/logs?severity=error"]);
});

describe("open streams", () => {
  const page = { ...own, Accept: "text/event-stream" };
  const begin = (options: RelayOptions) => {
    const { webSocket, sockets } = fakeWebSockets((socket) => socket.emit("open"));
    const relay = createRelay(createClient({ token, webSocket }), options);
    const open = (user = "ann", signal = new AbortController().signal) =>
      relay(new Request(`${baseUrl}/devices/1/logs`, { headers: { ...page, "X-User": user }, signal }));
    return { open, sockets };
  };

  test("are limited, and refused with a status that says that it may pass", async () => {
    const { open, sockets } = begin({ maxStreams: 1 });
    await open();
    const response = await open();
    expect([response.status, await response.json()]).toMatchObject([503, { errors: [{ code: "relay/BUSY" }] }]);
    expect(sockets).toHaveLength(0);
  });

  test("are limited for each user", async () => {
    const { open } = begin({ maxStreamsPerUser: 1, userOf: ({ headers }) => headers.get("X-User") ?? undefined });
    await open("ann");
    const response = await open("ann");
    const code = "relay/TOO_MANY_STREAMS";
    expect([response.status, await response.json()]).toMatchObject([429, { errors: [{ code }] }]);
    expect((await open("bob")).status).toBe(200);
  });

  test("are limited by default", async () => {
    const page = new AbortController();
    const { open } = begin({ userOf: ({ headers }) => headers.get("X-User") ?? undefined });
    const statuses: number[] = [];
    for (let index = 0; index <= 500; index += 1) {
      statuses.push((await open(`user-${Math.floor(index / 50)}`, page.signal)).status);
      if (index === 49) statuses.push((await open("user-0", page.signal)).status);
    }
    page.abort();
    const expected = [...Array(50).fill(200), 429, ...Array(450).fill(200), 503];
    expect(statuses).toEqual(expected);
  });

  test.each<[string, (response: Response, page: AbortController, socket: () => FakeWebSocket | undefined) => unknown]>([
    ["the page closes the stream", (response) => response.body?.cancel()],
    ["the page goes before it has read", (_response, page) => page.abort()],
    [
      "the API ends it",
      async (response, _page, socket) => {
        const text = response.text();
        await vi.waitFor(() => expect(socket()).toBeDefined());
        socket()?.emit("close", { code: 1000 });
        expect(await text).toContain("event: end");
      },
    ],
  ])("make room when %s", async (_name, leave) => {
    const { open, sockets } = begin({ maxStreams: 1 });
    const page = new AbortController();
    const response = await open("ann", page.signal);
    expect((await open()).status).toBe(503);
    await leave(response, page, () => sockets[0]);
    expect((await open()).status).toBe(200);
  });
});

test.each<[string, object]>([
  ["path", { path: "api/" }],
  ["allow", { allow: ["fly"] }],
  ["allow", { allow: "read" }],
  ["origins", { origins: ["https://a.example/"] }],
  ["origins", { origins: ["*"] }],
  ["maxBodySize", { maxBodySize: -1 }],
  ["maxStreams", { maxStreams: 0.5 }],
  ["maxStreamsPerUser", { maxStreamsPerUser: "9" }],
  ["userOf", { userOf: "ann" }],
  ["token", { token: "example" }],
])("refuses a wrong option: %s", (name, options) => {
  expect(() => createRelay(createClient({ token }), options as RelayOptions)).toThrow(name);
});
