import { expect, test } from "vitest";
import { emptyEntry, ourEntries } from "../startup/entries.ts";
import { ourInstallation } from "../startup/installed.ts";
import { startTimes } from "../startup/time.ts";

test("every entry of the client is timed", async () => {
  const times = await startTimes([emptyEntry, ...ourEntries], 1);
  expect([...times.keys()].map(({ name }) => name)).toEqual([
    "empty program",
    "ours: createClient",
    "ours: /operations",
    "ours: /fetch",
    "ours: /timeseries",
    "ours: /validation",
    "ours: /node",
  ]);
  for (const time of times.values()) expect(time).toBeGreaterThan(0);
});

test("a program that fails is not timed", async () => {
  await expect(startTimes([{ name: "broken", program: "throw new Error('no')" }], 1)).rejects.toThrow("no");
});

test("an installation is the client with all it depends on", async () => {
  const { bytes, packages } = await ourInstallation();
  expect(Object.keys(packages)).toEqual([
    "@enapter/http-api-client",
    "@enapter/http-api-types",
    "openapi-fetch",
    "openapi-typescript-helpers",
  ]);
  for (const size of Object.values(packages)) expect(size).toBeGreaterThan(10_000);
  expect(bytes).toBe(Object.values(packages).reduce((sum, size) => sum + size));
});
