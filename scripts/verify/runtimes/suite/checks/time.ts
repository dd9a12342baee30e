import { AbortError, TimeoutError, TooManyRequestsError } from "@enapter/http-api-client";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device, fault } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

/** The response comes byte by byte, so that reading it would take many seconds. */
const slow = fault("slow");
/** Far less than the faults take, far more than a timer is late. */
const soon = 5_000;

async function quickly<T>(work: Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work;
  const took = performance.now() - start;
  demand(took < soon, `took ${took.toFixed(0)} ms`);
  return result;
}

function abortSoon(): { controller: AbortController; reason: Error } {
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  setTimeout(() => controller.abort(reason), 50);
  return { controller, reason };
}

export const time: readonly SuiteCheck[] = [
  {
    name: "time-out",
    async run(surroundings) {
      const call = connectClient(surroundings).devices.get(device, { ...slow, timeout: 100, retry: false });
      same((await quickly(failure(call, TimeoutError))).outcome, "unknown", "outcome");
    },
  },
  {
    name: "time-out of the whole call",
    async run(surroundings) {
      const call = connectClient(surroundings).devices.get(device, {
        ...slow,
        timeout: 0,
        totalTimeout: 100,
      });
      await quickly(failure(call, TimeoutError));
    },
  },
  {
    name: "pause that would take longer than the whole call",
    async run(surroundings) {
      const call = connectClient(surroundings).devices.get(device, {
        ...fault("rate-limit,retryAfter=20"),
        totalTimeout: 4_000,
      });
      await quickly(failure(call, TooManyRequestsError));
    },
  },
  {
    name: "abort while the answer comes",
    async run(surroundings) {
      const { controller, reason } = abortSoon();
      const call = connectClient(surroundings).devices.get(device, { ...slow, signal: controller.signal });
      same((await quickly(failure(call, AbortError))).cause, reason, "cause");
    },
  },
  {
    name: "abort in the pause before a retry",
    async run(surroundings) {
      const { controller } = abortSoon();
      const options = { ...fault("rate-limit,retryAfter=20"), signal: controller.signal };
      await quickly(failure(connectClient(surroundings).devices.get(device, options), AbortError));
    },
  },
  {
    name: "abort before anything is sent",
    async run(surroundings) {
      const call = connectClient(surroundings).devices.get(device, { signal: AbortSignal.abort() });
      same((await failure(call, AbortError)).outcome, "not-processed", "outcome");
    },
  },
];
