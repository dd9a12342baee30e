import { createRequire } from "node:module";
import { createMockFetch } from "@enapter/http-api-mock";
import { expect, test } from "vitest";
import { createClient } from "../../../src/index.ts";

const require = createRequire(import.meta.url);

/** The `Response` of React Native: it has no `body`. */
const { Response: WholeResponse } = require("whatwg-fetch") as { Response: typeof Response };

const device = "battery-rack-1";
const now = new Date("2026-01-14T12:00:00Z");

function nativeClient(maxBodySize?: number) {
  const mock = createMockFetch({ token: "example-token", clock: { now: () => now } });
  const fetch = async (...request: Parameters<typeof mock>) => {
    const response = await mock(...request);
    return new WholeResponse(await response.arrayBuffer(), {
      status: response.status,
      headers: Object.fromEntries(response.headers),
    });
  };
  const limit = maxBodySize === undefined ? {} : { maxBodySize };
  return createClient({ token: "example-token", baseUrl: mock.url, retry: false, fetch, ...limit });
}

test("reads JSON, bytes and time series from responses without a stream", async () => {
  const enapter = nativeClient();
  const { name, blueprint_id: blueprint } = await enapter.devices.get(device);
  expect(name).toBe("Battery Rack 1");
  expect(await enapter.devices.list().toArray()).not.toHaveLength(0);
  expect((await enapter.blueprints.download(blueprint)).byteLength).toBeGreaterThan(500);
  const query = {
    from: "2026-01-14T10:00:00Z",
    to: "2026-01-14T11:00:00Z",
    granularity: "5m",
    telemetry: [{ device, attribute: "power" }],
  };
  expect((await enapter.telemetry.queryTimeseries(query).toColumns()).length).toBe(12);
});

test("knows what became of a command, and why a request failed", async () => {
  const enapter = nativeClient();
  const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
  expect(await enapter.commands.execute(device, command)).toMatchObject({ state: "SUCCESS" });
  await expect(enapter.devices.get("nothing")).rejects.toMatchObject({ status: 404, code: "DEVICE_NOT_FOUND" });
});

test("refuses what is longer than maxBodySize", async () => {
  const enapter = nativeClient(10);
  await expect(enapter.devices.get(device)).rejects.toThrow("more than 10 bytes");
  await expect(enapter.blueprints.download("e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60")).rejects.toThrow(
    "more than 10 bytes",
  );
});
