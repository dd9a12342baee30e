import fc from "fast-check";
import { expect, test } from "vitest";
import { batteryId, harbourId, otherSiteId } from "../support.ts";
import { requestOf } from "./arbitrary.ts";
import { Caller } from "./caller.ts";
import { check } from "./check.ts";
import { operations } from "./contract.ts";

const pool = {
  site_id: [harbourId, otherSiteId],
  device_id: [batteryId, "battery-rack-1", "electrolyser-1", "gateway", "ucm-1", "hydrogen-tank-sensor"],
  rule_id: ["night-charge", "peak-shaving", "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"],
  execution_id: ["2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8"],
  blueprint_id: ["e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"],
  namespace: ["enapter"],
  name: ["battery_rack", "electrolyser"],
  tag: ["latest"],
};

test("the independent reading of the description finds all operations", () => {
  expect(operations.length).toBeGreaterThan(70);
});

test("no request, however odd, leads to a 5xx or an undocumented response", {
  timeout: 0,
}, async () => {
  // Over plain HTTP, only those that are not streams alone.
  const callable = operations.filter(({ responses }) => "200" in responses);
  const requests = fc.array(fc.oneof(...callable.map((operation) => requestOf(operation, pool))), {
    minLength: 10,
    maxLength: 40,
  });
  const seen = new Map<number, number>();
  await check(
    "odd requests",
    fc.asyncProperty(requests, async (drawn) => {
      const caller = new Caller();
      for (const { method, path, headers, body } of drawn) {
        const { status } = await caller.send(method, path, body, headers);
        seen.set(status, (seen.get(status) ?? 0) + 1);
      }
    }),
  );
  process.stdout.write(
    `model: odd requests: ${[...seen].map(([status, times]) => `${status}: ${times}`).join(", ")}\n`,
  );
  // The requests are of both kinds, else the property would say little.
  expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 404]));
});
