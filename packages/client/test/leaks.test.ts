import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, type EnapterClient } from "../src/index.ts";
import { recordingFetch } from "./support/fetch.ts";
import { countingSignal } from "./support/signal.ts";

const calls = 1000;
const timeseries = "ts,telemetry=a device=d\n1,2\n";

/** Uses of a signal that lives as long as the program. */
const uses: Readonly<Record<string, (client: EnapterClient, signal: AbortSignal) => Promise<unknown>>> = {
  "a call": (client, signal) => client.devices.get("1", { signal }),
  "a call with a total time": (client, signal) => client.devices.get("1", { signal, totalTimeout: 60_000 }),
  "a call without a time limit": (client, signal) => client.devices.get("1", { signal, timeout: 0 }),
  "an answer with its head": (client, signal) => client.devices.get("1", { signal }).withResponse(),
  "a list": (client, signal) => client.devices.list({ signal }).toArray(),
  "a list that is left early": async (client, signal) => {
    for await (const _device of client.devices.list({ signal })) break;
  },
  "a time series": (client, signal) =>
    client.telemetry.queryTimeseries({ from: 1, to: 2, granularity: "1s", telemetry: [] }, { signal }).toColumns(),
  "a call that is refused": (client, signal) => client.sites.get("none", { signal }).catch(() => {}),
};

/** Answers some of the requests with a failure that passes. */
function flakyFetch() {
  return recordingFetch(({ url }, index) => {
    if (url.pathname.endsWith("/none")) return new Response("", { status: 404 });
    if (index % 7 === 0) return new Response("", { status: 503 });
    if (url.pathname.endsWith("/query_timeseries")) {
      return new Response(timeseries, { headers: { "X-Enapter-Timeseries-Data-Types": "float" } });
    }
    return Response.json({ device: { id: "1" }, devices: [{ id: "1" }, { id: "2" }], total_count: 2 });
  }).fetch;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(Object.entries(uses))("%s", (_name, use) => {
  test(`leaves no listener and no timer, ${calls} times over`, { timeout: 60_000 }, async () => {
    const { signal, listeners } = countingSignal();
    const client = createClient({
      token: "example-token",
      baseUrl: "https://api.example/v3",
      fetch: flakyFetch(),
      retry: { delay: 1, attempts: 10 },
    });
    const batch = 500;
    for (let start = 0; start < calls; start += batch) {
      let isDone = false;
      const running = Promise.all(Array.from({ length: batch }, () => use(client, signal))).finally(() => {
        isDone = true;
      });
      while (!isDone) await vi.advanceTimersByTimeAsync(5);
      await running;
      expect(listeners()).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});

test("a program that has done its calls ends by itself, at once", async () => {
  const program = `
    import { createClient } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};
    const fetch = async () => Response.json({ device: { id: "1" }, devices: [], total_count: 0 });
    const client = createClient({ token: "example-token", baseUrl: "https://api.example/v3", fetch });
    await client.devices.get("1", { totalTimeout: 3_600_000 });
    await client.devices.list().toArray();
    process.on("exit", () => console.log(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    timeout: 30_000,
  });
  expect(stdout.trim()).toBe("0");
});
