import { afterEach, expect, test } from "vitest";
import { type ClientOptions, WebSocket } from "ws";
import { type MockServer, startMockServer } from "../src/index.ts";
import { loadSpec } from "../src/spec/load.ts";
import { readOperations } from "../src/spec/operations.ts";
import { batteryId, harbourId, specCopy, TestClock, TestTicker, token } from "./support.ts";

const { document, validator } = loadSpec();
const described = readOperations(document).flatMap((operation) => operation.stream ?? []);
const running: MockServer[] = [];

async function startStreams(spec?: ReturnType<typeof specCopy>) {
  const [ticker, clock] = [new TestTicker(), new TestClock()];
  const server = await startMockServer({ token, ticker, clock, ...(spec ? { spec } : {}) });
  running.push(server);
  const base = server.url.replace("http", "ws");
  const open = (path: string, options: ClientOptions = { headers: { "X-Enapter-Auth-Token": token } }) =>
    new WebSocket(base + path, options);
  return { server, ticker, clock, open };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** The first messages of a stream; the clock goes on and ticks until there are enough. */
function messages(socket: WebSocket, count: number, next: () => void): Promise<Record<string, unknown>[]> {
  const received: Record<string, unknown>[] = [];
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("close", (code) => reject(new Error(`closed with ${code}`)));
    socket.on("message", (data, isBinary) => {
      expect(isBinary).toBe(false);
      received.push(JSON.parse(String(data)));
      if (received.length === count) resolve(received);
      else next();
    });
  });
}

/** The plain answer to a handshake that is refused. */
function refusal(socket: WebSocket): Promise<{ status: number | undefined; type: string | undefined; body: unknown }> {
  return new Promise((resolve, reject) => {
    socket.on("open", () => reject(new Error("the upgrade was not refused")));
    socket.on("error", () => {});
    socket.on("unexpected-response", (_request, response) => {
      response.toArray().then((parts) => {
        const body = JSON.parse(Buffer.concat(parts).toString());
        resolve({ status: response.statusCode, type: response.headers["content-type"], body });
      }, reject);
    });
  });
}

test.each([
  ["streamDeviceTelemetry", `/devices/${batteryId}/telemetry`, "telemetry"],
  ["streamSiteDeviceTelemetry", `/sites/${harbourId}/devices/battery-rack-1/telemetry`, "telemetry"],
  ["streamDeviceLogs", `/devices/${batteryId}/logs?severity=warning`, "log"],
  ["streamSiteDeviceLogs", `/sites/${harbourId}/devices/battery-rack-1/logs`, "log"],
  ["streamDevices", `/devices/?id.in=${batteryId}&id.in=gateway`, "device_id"],
  ["streamSiteDevices", `/sites/${harbourId}/devices/?id.in=${batteryId}`, "device_id"],
  ["streamRuleLogs", `/sites/${harbourId}/rule_engine/rules/night-charge/logs`, "message"],
  ["streamGatewayRuleLogs", "/site/rule_engine/rules/night-charge/logs", "message"],
])("%s sends messages as described", async (id, path, field) => {
  const { server, ticker, clock, open } = await startStreams();
  const received = await messages(open(path), 3, () => {
    clock.advance(1);
    ticker.tick();
  });
  expect(server.requests.of(id)).toMatchObject([{ method: "GET", status: 101 }]);
  const message = described.find((stream) => stream.id === id)?.message;
  expect(message).toBeDefined();
  for (const frame of received) {
    expect(frame).toHaveProperty(field);
    if (message) expect(validator.check(message, frame)).toEqual([]);
  }
});

test("every stream of the description is tried above", () => {
  expect(described.map(({ id }) => id).sort()).toEqual([
    "streamDeviceLogs",
    "streamDeviceTelemetry",
    "streamDevices",
    "streamGatewayRuleLogs",
    "streamRuleLogs",
    "streamSiteDeviceLogs",
    "streamSiteDeviceTelemetry",
    "streamSiteDevices",
  ]);
});

test("one message a second, with the values of that second", async () => {
  const { ticker, clock, open } = await startStreams();
  const received = await messages(open(`/devices/${batteryId}/telemetry`), 3, () => {
    clock.advance(1);
    ticker.tick();
  });
  const [first] = received;
  const times = received.map(({ timestamp }) => Number(timestamp) - Number(first?.["timestamp"]));
  expect(times).toEqual([0, 1, 2]);
});

test("the stream of devices mixes telemetry, properties and logs of the chosen devices", async () => {
  const { open } = await startStreams();
  const received = await messages(open(`/devices/?id.in=${batteryId}`), 3, () => {});
  expect(new Set(received.map(({ device_id }) => device_id))).toEqual(new Set([batteryId]));
  expect(received.flatMap((frame) => Object.keys(frame))).toEqual(
    expect.arrayContaining(["telemetry", "properties", "log"]),
  );
});

test("commands show in a stream", async () => {
  const { server, ticker, clock, open } = await startStreams();
  const socket = open("/devices/battery-rack-1/telemetry");
  await new Promise((resolve) => socket.once("message", resolve));
  await fetch(`${server.url}/devices/${batteryId}/execute_command`, {
    method: "POST",
    headers: { "X-Enapter-Auth-Token": token },
    body: JSON.stringify({ name: "set_charge_limit", arguments: { limit_percent: 42 } }),
  });
  clock.advance(1);
  const next = messages(socket, 1, () => {});
  ticker.tick();
  expect(await next).toMatchObject([{ telemetry: { charge_limit: 42 } }]);
});

test.each([
  ["/devices/none/telemetry", {}, 404, "DEVICE_NOT_FOUND"],
  [`/devices/${batteryId}/logs?severity=loud`, {}, 400, "INVALID_PARAM"],
  [`/devices/${batteryId}/logs`, { "X-Enapter-Auth-Token": "other" }, 403, "invalid_header"],
  [`/devices/${batteryId}/logs`, { "X-Enapter-Auth-Token": "" }, 401, "invalid_header"],
  ["/sites", {}, 400, "NO_STREAM"],
  ["/nothing", {}, 404, "NOT_FOUND"],
])("%s %j is refused before the upgrade with %i", async (path, headers, status, code) => {
  const { server, ticker, open } = await startStreams();
  const answer = await refusal(open(path, { headers: { "X-Enapter-Auth-Token": token, ...headers } }));
  expect(answer).toMatchObject({ status, type: "application/json", body: { errors: [{ code }] } });
  expect(server.requests.last?.status).toBe(status);
  expect(ticker.ticks.size).toBe(0);
});

test("parameters that only the list takes are not looked at", async () => {
  const { open } = await startStreams();
  const received = await messages(open(`/devices/${batteryId}/logs?limit=1000`), 1, () => {});
  expect(received).toHaveLength(1);
});

test("a stream without behaviour sends its examples once", async () => {
  const spec = specCopy();
  spec.paths["/sites/{site_id}/weather"] = {
    get: {
      operationId: "streamSiteWeather",
      responses: { "101": { description: "Switching protocols." } },
      "x-websocket": {
        message: { type: "object", required: ["weather"] },
        examples: { calm: { value: { weather: "calm" } }, windy: { value: { weather: "windy" } } },
      },
    },
  };
  const { open } = await startStreams(spec);
  const received = await messages(open(`/sites/${harbourId}/weather`), 2, () => {});
  expect(received).toEqual([{ weather: "calm" }, { weather: "windy" }]);
});

test("a message that breaks the description closes the stream loudly", async () => {
  const spec = specCopy();
  const schemas = (spec as unknown as { components: { schemas: { StreamMessage: { required: string[] } } } }).components
    .schemas;
  schemas.StreamMessage.required.push("colour");
  const { open } = await startStreams(spec);
  const socket = open(`/devices/${batteryId}/telemetry`);
  const closed = await new Promise((resolve) => {
    socket.once("close", (code, reason) => resolve([code, String(reason)]));
  });
  expect(closed).toEqual([1011, expect.stringContaining("mock/INVALID_ANSWER")]);
});
