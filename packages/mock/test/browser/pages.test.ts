import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { installedChromium } from "@enapter/http-api-packed";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockServer, type MockServerOptions, startMockServer } from "../../src/index.ts";
import type { OpenApiDocument } from "../../src/spec/document.ts";
import { token } from "../support.ts";

const pages = createServer((_request, response) =>
  response.setHeader("Content-Type", "text/html").end("<!doctype html>"),
);
let browser: Browser;
let port: number;

beforeAll(async () => {
  // Every name leads to this machine, as an attacker makes his own do (DNS rebinding).
  browser = await chromium.launch(installedChromium("--host-resolver-rules=MAP *.example 127.0.0.1"));
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  port = (pages.address() as AddressInfo).port;
});

afterAll(async () => {
  await browser?.close();
  pages.close();
});

/** Starts a mock with a stream that needs no token, because a page cannot send headers with a handshake. */
function start(options: MockServerOptions = {}): Promise<MockServer> {
  const published = createRequire(import.meta.url)("@enapter/http-api-spec") as OpenApiDocument;
  const stream = { operationId: "streamFeed", examples: { beat: { value: "beat" } } };
  const feed = { get: { operationId: "getFeed", responses: {}, security: [{}], "x-websocket": stream } };
  return startMockServer({ token, spec: { ...published, paths: { ...published.paths, "/feed": feed } }, ...options });
}

/** Opens a page of a host, on another port than that of the mock. */
async function open(host: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://${host}:${port}/`);
  return page;
}

/** Status of the response to a request of a page, or "refused". */
type Outcome = number | "refused";

function request(page: Page, url: string, method = "GET", body?: string): Promise<Outcome> {
  const given = { url, method, body: body ?? null, header: token };
  return page.evaluate(
    ({ url, method, body, header }) =>
      fetch(url, {
        method,
        body,
        headers: { "X-Enapter-Auth-Token": header, "Content-Type": "application/json" },
      }).then(
        ({ status }) => status,
        () => "refused" as const,
      ),
    given,
  );
}

/** Returns the first message of a stream, or "refused". */
function firstMessage(page: Page, { url }: MockServer): Promise<string> {
  return page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(address);
        socket.onmessage = ({ data }) => resolve(String(data));
        socket.onerror = () => resolve("refused");
      }),
    `${url.replace("http", "ws")}/feed`,
  );
}

test("a page of this machine on another port reads, writes and streams", async () => {
  await using server = await start();
  for (const host of ["localhost", "127.0.0.1"]) {
    const page = await open(host);
    expect(await request(page, `${server.url}/sites`)).toBe(200);
    expect(await request(page, `${server.url}/site`, "PATCH", '{"name": "South Pier"}')).toBe(200);
    expect(await firstMessage(page, server)).toBe('"beat"');
    server.faults.add({ kind: "rate-limit", times: 1, retryAfter: 7 });
    const retryAfter = await page.evaluate(
      (url) => fetch(url).then(({ headers }) => headers.get("retry-after")),
      `${server.url}/sites`,
    );
    expect(retryAfter).toBe("7");
  }
});

test("a foreign page can neither read nor change anything, nor open a stream", async () => {
  await using server = await start({ clock: "2026-01-14T12:00:00Z" });
  const before = JSON.stringify(server.snapshot());
  const page = await open("foreign.example");
  expect(await request(page, `${server.url}/sites`)).toBe("refused");
  expect(await request(page, `${server.url}/site`, "PATCH", '{"name": "Mine"}')).toBe("refused");
  expect(await firstMessage(page, server)).toBe("refused");
  // Without a preflight, as a form sends it.
  const moved = await page.evaluate(
    (url) => fetch(url, { method: "POST", mode: "no-cors", body: '{"advance": "1h"}' }).then(({ type }) => type),
    new URL("/_mock/clock", server.url).href,
  );
  expect(moved).toBe("opaque");
  expect(server.clock.now().toISOString()).toBe("2026-01-14T12:00:00.000Z");
  expect(JSON.stringify(server.snapshot())).toBe(before);
  expect(server.requests.all).toEqual([]);
});

test("allowed origins can do all of it, also that of a sandboxed frame", async () => {
  await using server = await start({ cors: [`http://foreign.example:${port}`, "null"] });
  const page = await open("foreign.example");
  expect(await request(page, `${server.url}/sites`)).toBe(200);
  expect(await firstMessage(page, server)).toBe('"beat"');
  const other = await open("other.example");
  expect(await request(other, `${server.url}/sites`)).toBe("refused");
  await other.setContent('<iframe sandbox="allow-scripts" srcdoc="<!doctype html>"></iframe>');
  const frame = other.frames().find((each) => each !== other.mainFrame());
  const status = await frame?.evaluate((url) => fetch(url).then((response) => response.status), `${server.url}/sites`);
  expect(status).toBe(401);
});

test("a page after DNS rebinding reads nothing, although it has the same origin", async () => {
  await using server = await start();
  const page = await browser.newPage();
  const response = await page.goto(`http://rebound.example:${server.port}/v3/sites`);
  expect([response?.status(), await response?.text()]).toEqual([403, expect.stringContaining("mock/HOST_NOT_ALLOWED")]);
});
