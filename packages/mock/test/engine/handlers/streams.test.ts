import { describedOperations } from "@enapter/http-api-openapi";
import { afterEach, expect, test } from "vitest";
import { type ClientOptions, WebSocket } from "ws";
import { type MockServer, type MockServerOptions, startMockServer } from "../../../src/index.ts";
import { loadSpec } from "../../../src/spec/load.ts";
import {
  batteryId,
  harbourId,
  otherSiteId,
  specCopy,
  start,
  TestClock,
  TestTicker,
  testMock,
  token,
} from "../../support.ts";

const { document, validator } = loadSpec();
const described = describedOperations(document).flatMap((operation) => operation.stream ?? []);
const running: MockServer[] = [];

async function startStreams(options: MockServerOptions = {}) {
  const ticker = new TestTicker();
  const clock = new TestClock();
  const server = await startMockServer({ token, ticker, clock, ...options });
  running.push(server);
  const passSeconds = (count: number) => {
    for (let second = 0; second < count; second += 1) {
      clock.advance(1);
      ticker.tick();
    }
  };
  const base = server.url.replace("http", "ws");
  const open = (path: string, options: ClientOptions = { headers: { "X-Enapter-Auth-Token": token } }) =>
    new WebSocket(base + path, options);
  return { server, ticker, clock, passSeconds, open };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** The first messages of a stream; `next` lets time pass, at first and after each message. */
function messages(socket: WebSocket, count: number, next: () => void): Promise<Record<string, unknown>[]> {
  const received: Record<string, unknown>[] = [];
  return new Promise((resolve, reject) => {
    socket.on("open", next);
    socket.on("error", reject);
    socket.on("close", (code) => reject(new Error(`closed with ${code}`)));
    socket.on("message", (data, isBinary) => {
      if (received.length === count) return;
      expect(isBinary).toBe(false);
      received.push(JSON.parse(String(data)));
      if (received.length === count) resolve(received);
      else next();
    });
  });
}

/** Returns the plain response to a refused handshake. */
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
  const { server, passSeconds, open } = await startStreams();
  const received = await messages(open(path), 3, () => passSeconds(120));
  expect(server.requests.of(id)).toMatchObject([{ method: "GET", status: 101 }]);
  const message = described.find((stream) => stream.id === id)?.message;
  expect(message).toBeDefined();
  for (const frame of received) {
    expect(frame).toHaveProperty(field);
    if (message) expect(validator.check(message, frame)).toEqual([]);
  }
});

test("every stream of the description is tested above", () => {
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
  const { passSeconds, open } = await startStreams();
  const received = await messages(open(`/devices/${batteryId}/telemetry`), 3, () => passSeconds(1));
  const [first] = received;
  const times = received.map(({ timestamp }) => Number(timestamp) - Number(first?.["timestamp"]));
  expect(times).toEqual([0, 1, 2]);
});

test("the stream of devices mixes telemetry, properties and logs of the chosen devices", async () => {
  const { passSeconds, open } = await startStreams();
  const received = await messages(open(`/devices/?id.in=${batteryId}`), 13, () => passSeconds(10));
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
  const refused = await refusal(open(path, { headers: { "X-Enapter-Auth-Token": token, ...headers } }));
  expect(refused).toMatchObject({ status, type: "application/json", body: { errors: [{ code }] } });
  expect(server.requests.last?.status).toBe(status);
  expect(ticker.ticks.size).toBe(0);
});

test("parameters of the list only are ignored", async () => {
  const { passSeconds, open } = await startStreams();
  const received = await messages(open(`/devices/${batteryId}/logs?limit=1000`), 1, () => passSeconds(10));
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
  const { open } = await startStreams({ spec });
  const received = await messages(open(`/sites/${harbourId}/weather`), 2, () => {});
  expect(received).toEqual([{ weather: "calm" }, { weather: "windy" }]);
});

test("a message that breaks the description closes the stream with its reason", async () => {
  const spec = specCopy();
  const schemas = (spec as unknown as { components: { schemas: { StreamMessage: { required: string[] } } } }).components
    .schemas;
  schemas.StreamMessage.required.push("colour");
  const { open } = await startStreams({ spec });
  const socket = open(`/devices/${batteryId}/telemetry`);
  const closed = await new Promise((resolve) => {
    socket.once("close", (code, reason) => resolve([code, String(reason)]));
  });
  expect(closed).toEqual([1011, expect.stringContaining("mock/INVALID_ANSWER")]);
});

test("the lines of a stream are the stored ones", async () => {
  const { server, passSeconds, clock, open } = await startStreams();
  const received = await messages(open(`/devices/${batteryId}/logs`), 4, () => passSeconds(10));
  const from = new Date(start).toISOString();
  clock.advance(60);
  const list = await fetch(`${server.url}/devices/${batteryId}/logs?received_at.gte=${from}&limit=4`, {
    headers: { "X-Enapter-Auth-Token": token },
  });
  const { logs } = (await list.json()) as { logs: { severity: string; message: string }[] };
  expect(received.map(({ timestamp, received_at, log }) => ({ timestamp, received_at, ...(log as object) }))).toEqual(
    logs,
  );
});

test("a stream that is late sends every line, once", async () => {
  const { ticker, clock, open } = await startStreams();
  const received = await messages(open(`/devices/${batteryId}/logs`), 12, () => {
    clock.advance(17.3);
    ticker.tick();
  });
  const times = received.map(({ timestamp }) => Number(timestamp));
  expect(times.map((time) => time - (times[0] ?? 0))).toEqual(times.map((_time, index) => index * 10));
});

test("severity and retention choose lines", async () => {
  const { passSeconds, open } = await startStreams();
  const path = `/devices/${batteryId}/logs?severity=debug&retention=EPHEMERAL`;
  const received = await messages(open(path), 3, () => passSeconds(120));
  expect(new Set(received.map(({ log }) => (log as { severity: string }).severity))).toEqual(new Set(["debug"]));
});

test("a rule is silent while it is disabled or its engine suspended", async () => {
  const { server, passSeconds, open } = await startStreams();
  const post = (path: string) =>
    fetch(server.url + path, { method: "POST", headers: { "X-Enapter-Auth-Token": token } });
  const rule = `/sites/${harbourId}/rule_engine/rules/night-charge`;
  const seconds: number[] = [];
  const socket = open(`${rule}/logs`);
  socket.on("message", (data) => seconds.push(JSON.parse(String(data)).timestamp - start / 1000));
  await new Promise((resolve) => socket.once("open", resolve));
  const engine = `/sites/${harbourId}/rule_engine`;
  for (const path of [`${rule}/disable`, `${rule}/enable`, `${engine}/suspend`, `${engine}/resume`]) {
    passSeconds(2);
    await post(path);
  }
  passSeconds(1);
  socket.close();
  await new Promise((resolve) => socket.once("close", resolve));
  expect(seconds).toEqual([0, 1, 2, 5, 6, 9]);
});

test("a stream has the values that the role of its reader allows", async () => {
  const tokens = { "installer-token": { role: "INSTALLER" } } as const;
  const { open } = await startStreams({ tokens });
  const path = "/devices/?id.in=electrolyser-1";
  const received = await messages(open(path), 2, () => {});
  const headers = { "X-Enapter-Auth-Token": "installer-token" };
  const more = await messages(open(path, { headers }), 2, () => {});
  const [properties, telemetry] = ["properties", "telemetry"].map((part) =>
    [received, more].map((frames) => Object.keys(Object.assign({}, ...frames.map((frame) => frame[part])))),
  );
  expect(properties?.map((names) => names.includes("calibration_date"))).toEqual([false, true]);
  expect(telemetry?.map((names) => names.includes("cell_voltage"))).toEqual([false, true]);
});

test("without ids, the stream has all visible devices", async () => {
  const tokens = { "bench-token": { role: "USER", sites: [otherSiteId] } } as const;
  const { open } = await startStreams({ tokens });
  const headers = { "X-Enapter-Auth-Token": "bench-token" };
  const received = await messages(open("/devices/", { headers }), 12, () => {});
  const { json } = await testMock({ tokens }).send("GET", "/devices", { headers });
  const seen = json.devices.map(({ id }: { id: string }) => id);
  expect(new Set(received.map(({ device_id }) => device_id))).toEqual(new Set(seen));
  expect(await refusal(open(`/devices/?id.in=${batteryId}`, { headers }))).toMatchObject({ status: 404 });
  expect(await refusal(open("/devices/?id.in=none"))).toMatchObject({ status: 404 });
});
