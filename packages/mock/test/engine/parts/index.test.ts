import { expect, test } from "vitest";
import { SteppedClock } from "../../../src/core/clock.ts";
import { refuse } from "../../../src/core/errors.ts";
import { emptyResponse } from "../../../src/core/response.ts";
import { FaultInjector } from "../../../src/engine/faults/injector.ts";
import { assembleParts, type PartSettings } from "../../../src/engine/parts/index.ts";
import { type EngineExchange, runParts } from "../../../src/engine/parts/part.ts";
import { RequestRecorder } from "../../../src/engine/parts/record.ts";

const clock = new SteppedClock("2026-01-14T12:00:00Z");

function settings(others: Partial<PartSettings> = {}): PartSettings {
  return { clock, faults: new FaultInjector("seed"), requests: new RequestRecorder(), ...others };
}

function exchange(headers: Record<string, string> = {}): EngineExchange {
  return {
    request: {
      method: "GET",
      url: new URL("http://mock.example/v3/site"),
      headers: new Headers(headers),
      body: new Uint8Array(),
    },
    isStream: false,
    operationId: "getSite",
    tokenHeaders: [],
    now: clock.now(),
    fault: undefined,
  };
}

test("a refusal is spoiled, recorded and logged like any response", async () => {
  const lines: string[] = [];
  const given = settings({ log: (line) => lines.push(line) });
  given.faults.add({ kind: "truncated" });
  const response = await runParts(assembleParts(given), exchange(), async () => {
    throw refuse(404, "SITE_NOT_FOUND", "There is no such site.");
  });
  expect(response).toMatchObject({ status: 404, delivery: "truncated" });
  expect(given.requests.last?.status).toBe(404);
  expect(lines).toEqual([expect.stringMatching(/^GET \/v3\/site 404 getSite fault=truncated \{"errors"/)]);
});

test("the record has its status before the line is logged", async () => {
  const requests = new RequestRecorder();
  const statuses: unknown[] = [];
  const parts = assembleParts(settings({ requests, log: () => statuses.push(requests.last?.status) }));
  await runParts(parts, exchange(), async () => emptyResponse(204));
  expect(statuses).toEqual([204]);
});

test("a fault that keeps a request from being processed comes before the redirect", async () => {
  const parts = assembleParts(settings({ redirectToHttps: true }));
  const process = () => Promise.reject(new Error("not reached"));
  expect(await runParts(parts, exchange(), process)).toMatchObject({ status: 308 });
  expect(await runParts(parts, exchange({ "X-Mock-Fault": "html" }), process)).toMatchObject({ status: 502 });
});

test("a skewed clock shows in the date and in what is processed", async () => {
  const skewed = exchange({ "X-Mock-Fault": "clock-skew,skew=60" });
  let seen: Date | undefined;
  const { headers } = await runParts(assembleParts(settings()), skewed, async () => {
    seen = skewed.now;
    return emptyResponse(200);
  });
  expect(seen?.toISOString()).toBe("2026-01-14T12:01:00.000Z");
  expect(headers).toEqual([["Date", "Wed, 14 Jan 2026 12:01:00 GMT"]]);
});

test("an error that is not a refusal becomes a 500 that names the operation", async () => {
  const response = await runParts(assembleParts(settings()), exchange(), () => Promise.reject(new TypeError("broken")));
  expect(response.status).toBe(500);
  expect(JSON.parse(String(response.body))).toEqual({
    errors: [{ code: "mock/INTERNAL_ERROR", message: "TypeError: broken", details: { operation: "getSite" } }],
  });
});
