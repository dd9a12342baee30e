import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type MockServer, PortTakenError, startMockServer } from "../../src/index.ts";
import { batteryId, TestClock, TestTicker, token } from "../support.ts";

const headers = { "X-Enapter-Auth-Token": token };
const running: MockServer[] = [];

async function startServer(): Promise<{ server: MockServer; ticker: TestTicker; clock: TestClock }> {
  const ticker = new TestTicker();
  const clock = new TestClock();
  const server = await startMockServer({ token, ticker, clock });
  running.push(server);
  return { server, ticker, clock };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

test("it serves the Cloud and the Gateway paths on a free port of the loopback", async () => {
  const { server } = await startServer();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/v3`);
  expect(server.gatewayUrl).toBe(`http://127.0.0.1:${server.port}/api/v3`);
  for (const base of [server.url, server.gatewayUrl]) {
    const response = await fetch(`${base}/site`, { headers });
    expect(await response.json()).toMatchObject({ site: { name: "Harbour Microgrid" } });
  }
  expect(server.requests.of("getGatewaySite")).toHaveLength(2);
});

test("the content type has no parameters, and each column type has a header line of its own", async () => {
  const { server } = await startServer();
  const response = await fetch(`${server.url}/site`, { headers });
  expect(response.headers.get("content-type")).toBe("application/json");
  const body = JSON.stringify({
    from: "2026-01-14T11:00:00Z",
    to: "2026-01-14T11:30:00Z",
    granularity: "1s",
    telemetry: [{ device: batteryId, attribute: ["soc", "status"] }],
  });
  const { lines, text } = await new Promise<{ lines: string[] | undefined; text: string }>((resolve, reject) => {
    const outgoing = httpRequest(
      `${server.url}/telemetry/query_timeseries`,
      { method: "POST", headers },
      (incoming) => {
        incoming.setEncoding("utf8");
        incoming.toArray().then((parts) => {
          const name = "x-enapter-timeseries-data-types";
          resolve({ lines: incoming.headersDistinct[name], text: parts.join("") });
        }, reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
  expect(lines).toEqual(["float", "string"]);
  expect(text.trim().split("\n")).toHaveLength(1801);
});

test("every target gets a response", async () => {
  const { server } = await startServer();
  for (const path of ["//", "/%", "/v3/devices/%E0%A4%A", "/v3/devices?x=%"]) {
    const status = await new Promise((resolve, reject) => {
      const outgoing = httpRequest({ port: server.port, host: server.host, path, headers }, (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode);
      });
      outgoing.on("error", reject);
      outgoing.end();
    });
    expect(status).toBe(path.includes("?") ? 200 : 404);
  }
});

test("a port that is in use is a clear error", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const failure = await startMockServer({ port }).catch((error: unknown) => error);
  other.close();
  expect(failure).toBeInstanceOf(PortTakenError);
  expect(failure).toMatchObject({ code: "EADDRINUSE", port, host: "127.0.0.1" });
  expect((failure as Error).message).toContain(`Port ${port} on 127.0.0.1 is in use`);
});

test("closing ends open streams and idle connections, and can be repeated", async () => {
  const { server, ticker } = await startServer();
  await (await fetch(`${server.url}/site`, { headers })).text();
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/devices/${batteryId}/telemetry`, { headers });
  await new Promise((resolve) => socket.once("message", resolve));
  expect(ticker.ticks.size).toBe(1);
  const code = new Promise((resolve) => socket.once("close", resolve));
  await server.close();
  expect(await code).toBe(1001);
  expect(ticker.ticks.size).toBe(0);
  await server.close();
  await expect(fetch(`${server.url}/site`, { headers })).rejects.toThrow();
});

test("it closes itself at the end of a scope", async () => {
  let url: string;
  {
    await using server = await startMockServer({ token });
    url = server.url;
    expect((await fetch(`${url}/site`, { headers })).status).toBe(200);
  }
  await expect(fetch(`${url}/site`)).rejects.toThrow();
});
