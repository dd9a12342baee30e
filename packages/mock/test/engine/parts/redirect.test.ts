import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createMockFetch, type MockServer, startMockServer } from "../../../src/index.ts";
import { batteryId, token } from "../../support.ts";

const running: MockServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const headers = { "X-Enapter-Auth-Token": token };

test("the redirect goes to the same target, and not when plain HTTP is intended", async () => {
  const mock = createMockFetch({ token, redirectToHttps: true });
  const redirected = await mock(`${mock.gatewayUrl}/devices?limit=3`, { headers });
  expect(redirected.status).toBe(308);
  expect(redirected.headers.get("Location")).toBe("https://enapter-gateway.local/api/v3/devices?limit=3");
  const intended = await mock(`${mock.gatewayUrl}/devices`, {
    headers: { ...headers, "X-Enapter-Allow-HTTP": "true" },
  });
  expect(intended.status).toBe(200);
  expect((await mock(`${mock.url}/devices`, { headers })).status).toBe(200);
  expect((await createMockFetch({ token })(`${mock.gatewayUrl}/devices`, { headers })).status).toBe(200);
});

test("the redirect is sent by the server, too, and before an upgrade", async () => {
  const server = await startMockServer({ token, redirectToHttps: true });
  running.push(server);
  const response = await fetch(`${server.gatewayUrl}/site`, { headers, redirect: "manual" });
  expect(response.status).toBe(308);
  expect(response.headers.get("Location")).toBe(`https://127.0.0.1:${server.port}/api/v3/site`);
  const url = `${server.gatewayUrl.replace("http", "ws")}/devices/${batteryId}/telemetry`;
  const refused = await new Promise((resolve) => {
    const socket = new WebSocket(url, { headers });
    socket.on("error", () => {});
    socket.once("unexpected-response", (_request, { statusCode, headers: { location } }) => {
      resolve([statusCode, location]);
      socket.terminate();
    });
  });
  expect(refused).toEqual([308, `${url.replace("ws", "https")}`]);
});
