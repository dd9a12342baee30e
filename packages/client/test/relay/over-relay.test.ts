import { expect, test } from "vitest";
import { createClient } from "../../src/index.ts";
import { overRelay } from "../../src/relay.ts";
import { recordingFetch } from "../support/fetch.ts";

test("sends no token, and a key of its own with each request that may act", async () => {
  const { fetch, requests } = recordingFetch((_request, index) =>
    Response.json(index === 0 ? { device: {} } : { execution: { state: "SUCCESS" } }),
  );
  const page = createClient({ ...overRelay("https://page.example/relay"), fetch });
  await page.devices.get("a");
  await page.commands.execute("a", { name: "b" });
  await page.commands.execute("a", { name: "b" });
  expect(requests.map(({ rawUrl }) => rawUrl)).toEqual([
    "https://page.example/relay/devices/a",
    "https://page.example/relay/devices/a/execute_command",
    "https://page.example/relay/devices/a/execute_command",
  ]);
  const [read, ...keys] = requests.map(({ headers }) => headers.get("Idempotency-Key"));
  expect(read).toBeNull();
  expect(keys[0]).toMatch(/^[\da-f]{32}$/);
  expect(new Set(keys).size).toBe(2);
  expect(requests.some(({ headers }) => headers.has("X-Enapter-Auth-Token"))).toBe(false);
});
