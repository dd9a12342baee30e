// Runs the relay of the guide in front of a mock, and the program of a page in front of the relay.
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createClient, ForbiddenError } from "@enapter/http-api-client";
import { overRelay } from "@enapter/http-api-client/relay";
import { type MockServer, startMockServer } from "@enapter/http-api-mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

let mock: MockServer;
let relay: typeof import("../guides/relay.ts").server;
let origin: string;

beforeAll(async () => {
  mock = await startMockServer({ token: "example-token", clock: "2026-01-14T12:00:00Z" });
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", mock.url);
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", mock.token);
  vi.stubEnv("PORT", "0");
  ({ server: relay } = await import("../guides/relay.ts"));
  vi.unstubAllEnvs();
  if (!relay.listening) await once(relay, "listening");
  origin = `http://127.0.0.1:${(relay.address() as AddressInfo).port}`;
});
afterAll(async () => {
  relay.closeAllConnections();
  relay.close();
  await mock.close();
});
afterEach(() => {
  mock.requests.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Adds what a browser adds to the requests of a page. */
const browserFetch = (url: string, init: RequestInit) =>
  fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), Origin: origin } });
const pageClient = () => createClient({ ...overRelay(`${origin}/api/enapter`), fetch: browserFetch, retry: false });

test("the program of the page reads and streams over the relay, without a token of its own", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  vi.stubGlobal("location", new URL(`${origin}/dashboard/`));
  await import("../guides/browser.ts");
  const printed = log.mock.calls.map((values) => `${values.join(" ")}\n`).join("");
  const recorded = new URL("../guides/browser.out.txt", import.meta.url);
  if (process.env["UPDATE_OUTPUT"] === "1") await writeFile(recorded, printed);
  expect(printed).toBe(await readFile(recorded, "utf8"));
});

test("an allowed command is carried out once, any other does not reach the API", async () => {
  const body = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
  expect((await pageClient().commands.execute("battery-rack-1", body)).state).toBe("SUCCESS");
  await expect(pageClient().commands.start("battery-rack-1", body)).rejects.toThrow(ForbiddenError);
  expect(mock.requests.all.map(({ operationId }) => operationId)).toEqual(["executeCommand"]);
});

test("the worker passes requests on with the token of its environment", async () => {
  const { default: worker } = await import("../guides/relay-worker.ts");
  const requests: [string, RequestInit][] = [];
  vi.stubGlobal("fetch", async (...request: [string, RequestInit]) => {
    requests.push(request);
    return Response.json({ device: {} });
  });
  const url = "https://page.example/api/enapter/devices/battery-rack-1";
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const response = await worker.fetch(new Request(url, { headers }), { ENAPTER_HTTP_API_TOKEN: "example-token" });
  expect(response.status).toBe(200);
  expect(requests[0]?.[0]).toBe("https://api.enapter.com/v3/devices/battery-rack-1");
  expect(requests[0]?.[1].headers).toMatchObject({ "x-enapter-auth-token": "example-token" });
});
