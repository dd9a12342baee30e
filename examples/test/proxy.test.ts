// Runs the proxy of the guide in front of a mock, and the program of a page in front of the proxy.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, ForbiddenError } from "@enapter/http-api-client";
import { type MockServer, startMockServer } from "@enapter/http-api-mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

let mock: MockServer;
let proxy: typeof import("../guides/proxy.ts").server;
let origin: string;

beforeAll(async () => {
  mock = await startMockServer({ token: "example-token" });
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", mock.url);
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", mock.token);
  vi.stubEnv("PORT", "0");
  ({ server: proxy } = await import("../guides/proxy.ts"));
  vi.unstubAllEnvs();
  if (!proxy.listening) await once(proxy, "listening");
  origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await mock.close();
});
afterEach(() => {
  mock.requests.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pageClient = () => createClient({ baseUrl: `${origin}/api`, token: null, retry: false });

test("the program of the page reads through the proxy, without a token of its own", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  vi.stubGlobal("location", new URL(`${origin}/dashboard/`));
  await import("../guides/browser.ts");
  const printed = log.mock.calls.map((values) => `${values.join(" ")}\n`).join("");
  expect(printed).toBe(await readFile(new URL("../guides/browser.out.txt", import.meta.url), "utf8"));
});

test("lists and telemetry pass", async () => {
  expect((await pageClient().devices.list().toArray()).length).toBeGreaterThan(1);
  expect(await pageClient().devices.getTelemetry("battery-rack-1")).toHaveProperty("soc");
});

test("a command does not reach the API", async () => {
  const call = pageClient().commands.execute("battery-rack-1", { name: "set_charge_limit" });
  await expect(call).rejects.toThrow(ForbiddenError);
  expect(mock.requests.all).toHaveLength(0);
});

test.each([
  "/api/devices/../users",
  "/api/devices/%2e%2e/users",
  "/api/users/me/sites",
  "/api/devices@example.org",
  "/devicesx",
])("the path %s does not reach the API", async (path) => {
  const sent = request(origin, { path }).end();
  const [response] = await once(sent, "response");
  expect(response.statusCode).toBe(403);
  response.resume();
  expect(mock.requests.all).toHaveLength(0);
});

test("errors of the API arrive as they are", async () => {
  await expect(pageClient().devices.get("no-such-device")).rejects.toMatchObject({
    status: 404,
    code: "DEVICE_NOT_FOUND",
  });
});
