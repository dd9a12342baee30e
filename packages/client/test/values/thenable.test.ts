import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/index.ts";
import { isThenable } from "../../src/values/thenable.ts";
import { collect } from "../support/collect.ts";
import { recordingFetch } from "../support/fetch.ts";
import { fakeWebSockets } from "../support/web-socket.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each<[name: string, value: unknown]>([
  ["a promise", Promise.resolve()],
  ["a promise of another realm", runInNewContext("Promise.resolve()")],
  ["a promise of a library", runInNewContext("({ then() {} })")],
])("%s is one", (_name, value) => {
  expect(isThenable(value)).toBe(true);
});

test.each<[value: unknown]>([[undefined], [null], ["then"], [{}], [runInNewContext("({ then: true })")], [() => {}]])(
  "%j is none",
  (value) => {
    expect(isThenable(value)).toBe(false);
  },
);

describe("where the global Promise is another than that of async functions", () => {
  const options = { token: async () => "example-token", baseUrl: "https://cloud.example" };

  beforeEach(() => {
    vi.stubGlobal("Promise", class OtherPromise<T> extends Promise<T> {});
  });

  test("sends the result of a token function, with all other headers", async () => {
    const { fetch, requests } = recordingFetch(() => Response.json({ device: { id: "1" } }));
    await createClient({ ...options, fetch }).devices.get("1");
    expect(requests[0]?.headers.get("X-Enapter-Auth-Token")).toBe("example-token");
    expect(requests[0]?.headers.get("Accept")).toBe("application/json");
  });

  test("a WebSocket that takes time to open is waited for", async () => {
    const { webSocket, sockets } = fakeWebSockets();
    const client = createClient({ ...options, webSocket: async (url, init) => webSocket(url, init) });
    const messages = collect(client.devices.streamTelemetry("1"));
    await vi.waitFor(() => expect(sockets[0]?.onopen).toBeInstanceOf(Function), 60_000);
    sockets[0]?.emit("open");
    sockets[0]?.send({ timestamp: 1, telemetry: {} });
    sockets[0]?.emit("close", { code: 1000 });
    expect(await messages).toEqual([{ timestamp: 1, telemetry: {} }]);
  });
});
