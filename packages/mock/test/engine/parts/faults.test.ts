import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import {
  createMockFetch,
  type Fault,
  type FaultKind,
  type MockServer,
  SteppedClock,
  startMockServer,
} from "../../../src/index.ts";
import { batteryId, token } from "../../support.ts";

const headers = { "X-Enapter-Auth-Token": token };
const command = {
  method: "POST",
  headers,
  body: JSON.stringify({ name: "set_charge_limit", arguments: { limit_percent: 85 } }),
};

const running: MockServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Both ways to run the mock, whose responses must not differ. */
const transports = {
  fetch: async () => {
    const mock = createMockFetch({ token });
    return { mock, send: (path: string, init: RequestInit = { headers }) => mock(mock.url + path, init) };
  },
  server: async () => {
    const mock = await startMockServer({ token });
    running.push(mock);
    return { mock, send: (path: string, init: RequestInit = { headers }) => fetch(mock.url + path, init) };
  },
};

describe.each(Object.entries(transports))("through the %s", (_name, start) => {
  test("rate-limit is a 429 with Retry-After", async () => {
    const { mock, send } = await start();
    mock.faults.add({ kind: "rate-limit", retryAfter: 7, times: 1 });
    const response = await send("/sites");
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "7"]);
    expect(await response.json()).toMatchObject({ errors: [{ code: "TOO_MANY_REQUESTS" }] });
    expect((await send("/sites")).status).toBe(200);
  });

  test.each<[Fault, number, unknown]>([
    [{ kind: "server-error" }, 503, { errors: [{ code: "SERVICE_UNAVAILABLE", message: expect.any(String) }] }],
    [{ kind: "server-error", status: 500 }, 500, { errors: [expect.anything()] }],
    [{ kind: "no-code" }, 500, { errors: [{ message: expect.any(String) }] }],
  ])("%j", async (fault, status, body) => {
    const { mock, send } = await start();
    mock.faults.add(fault);
    const response = await send("/sites");
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
  });

  test("html is the page of a proxy", async () => {
    const { mock, send } = await start();
    mock.faults.add({ kind: "html" });
    const response = await send("/sites");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([502, "text/html"]);
    expect(await response.text()).toContain("<h1>");
  });

  test("malformed-json cannot be parsed", async () => {
    const { mock, send } = await start();
    mock.faults.add({ kind: "malformed-json" });
    await expect((await send("/sites")).json()).rejects.toThrow(SyntaxError);
  });

  test("truncated breaks off in the body", async () => {
    const { mock, send } = await start();
    mock.faults.add({ kind: "truncated" });
    const response = await send("/sites");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test("slow sends bytes until the caller aborts", async () => {
    const { mock, send } = await start();
    mock.faults.add({ kind: "slow" });
    const controller = new AbortController();
    const response = await send("/sites", { headers, signal: controller.signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(1);
    controller.abort();
    const readOn = async () => {
      while ((await reader?.read())?.done === false);
    };
    await expect(readOn()).rejects.toThrow(/abort/);
  });

  test.each<[FaultKind, number]>([
    ["drop-before", 0],
    ["drop-after", 1],
    ["truncated", 1],
    ["rate-limit", 0],
    ["server-error", 0],
  ])("after %s the command was processed %d times", async (kind, executions) => {
    const { mock, send } = await start();
    const path = `/devices/${batteryId}`;
    const count = async () => {
      const { total_count } = (await (await send(`${path}/command_executions`)).json()) as { total_count: number };
      return total_count;
    };
    const before = await count();
    mock.faults.add({ kind, operation: "executeCommand" });
    await send(`${path}/execute_command`, command)
      .then((response) => response.text())
      .catch(() => {});
    expect((await count()) - before).toBe(executions);
    expect(mock.requests.of("executeCommand")).toHaveLength(1);
  });

  test("a request can ask for its own fault", async () => {
    const { send } = await start();
    expect((await send("/sites", { headers: { ...headers, "X-Mock-Fault": "html" } })).status).toBe(502);
    const limited = await send("/sites", { headers: { ...headers, "X-Mock-Fault": "rate-limit, retryAfter=9" } });
    expect([limited.status, limited.headers.get("Retry-After")]).toEqual([429, "9"]);
    expect((await send("/sites", { headers: { ...headers, "X-Mock-Fault": "nonsense" } })).status).toBe(400);
  });
});

test.each(Object.entries(transports))("through the %s, the server's clock can be wrong", async (_name, start) => {
  const { mock, send } = await start();
  const skew = (response: Response) => Date.parse(response.headers.get("Date") ?? "") - mock.clock.now().getTime();
  expect(Math.abs(skew(await send("/sites")))).toBeLessThan(2000);
  mock.faults.add({ kind: "clock-skew", skew: -600 });
  expect(Math.abs(skew(await send("/sites")) + 600_000)).toBeLessThan(2000);
  const updated = await send(`/devices/${batteryId}`, { method: "PATCH", headers, body: '{"name": "Rack"}' });
  const { device } = (await updated.json()) as { device: { updated_at: string } };
  expect(Math.abs(Date.parse(device.updated_at) - mock.clock.now().getTime() + 600_000)).toBeLessThan(2000);
});

describe("on a stream", () => {
  const open = async (fault: Fault) => {
    const clock = new SteppedClock("2026-01-14T12:00:00Z");
    const server = await startMockServer({ token, clock, faults: [fault] });
    running.push(server);
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/devices/${batteryId}/telemetry`, { headers });
    const [messages, outcome]: [string[], Promise<unknown>] = [
      [],
      new Promise((resolve) => {
        socket.on("error", () => {});
        socket.once("unexpected-response", (_request, { statusCode, headers: { "retry-after": retryAfter } }) => {
          resolve([statusCode, retryAfter]);
          socket.terminate();
        });
        socket.once("close", (code) => resolve(code));
      }),
    ];
    socket.on("message", (data) => messages.push(String(data)));
    const opened = new Promise((resolve) => socket.once("open", resolve));
    return { server, clock, socket, messages, outcome, opened };
  };

  test.each<[Fault, unknown]>([
    [{ kind: "rate-limit", retryAfter: 3 }, [429, "3"]],
    [{ kind: "server-error", status: 500 }, [500, undefined]],
    [{ kind: "html" }, [502, undefined]],
    [{ kind: "drop-before" }, 1006],
    [{ kind: "drop-after" }, 1006],
  ])("%j refuses the upgrade", async (fault, expected) => {
    const { outcome, messages } = await open({ ...fault, operation: "streamDeviceTelemetry" });
    expect(await outcome).toEqual(expected);
    expect(messages).toEqual([]);
  });

  test.each<[Fault, number]>([
    [{ kind: "close-socket", after: 3 }, 1011],
    [{ kind: "close-socket", after: 3, closeCode: 4000 }, 4000],
    [{ kind: "drop-socket", after: 3 }, 1006],
  ])("%j ends it after three messages", async (fault, code) => {
    const { clock, outcome, messages, opened } = await open(fault);
    await opened;
    clock.advance("10s");
    expect(await outcome).toBe(code);
    expect(messages).toHaveLength(3);
  });

  test("malformed-json breaks the frames", async () => {
    const { socket } = await open({ kind: "malformed-json" });
    const text = await new Promise<string>((resolve) => socket.once("message", (data) => resolve(String(data))));
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("clock-skew shows in the messages", async () => {
    const { socket } = await open({ kind: "clock-skew", skew: 3600 });
    const text = await new Promise<string>((resolve) => socket.once("message", (data) => resolve(String(data))));
    expect(JSON.parse(text).timestamp).toBe(Date.parse("2026-01-14T13:00:00Z") / 1000);
  });

  test("faults of bodies do not apply to streams, nor faults of streams to requests", async () => {
    const { socket, server } = await open({ kind: "truncated", times: 1 });
    await new Promise((resolve) => socket.once("message", resolve));
    expect(server.faults.take("getSite")?.kind).toBe("truncated");
    server.faults.add({ kind: "close-socket", times: 1 });
    expect((await fetch(`${server.url}/sites`, { headers })).status).toBe(200);
    expect(server.faults.take("streamDevices", true)?.kind).toBe("close-socket");
  });
});

test("a slow response keeps the process alive until it is complete", async () => {
  const code = `
    import { createMockFetch } from ${JSON.stringify(new URL("../../../src/index.ts", import.meta.url).href)};
    const mock = createMockFetch({ token: "t", faults: [{ kind: "slow" }] });
    const response = await mock(mock.url + "/devices/none", { headers: { "X-Enapter-Auth-Token": "t" } });
    console.log(await response.text());`;
  const args = ["--input-type=module-typescript", "--eval", code];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout).errors[0].code).toBe("DEVICE_NOT_FOUND");
});
