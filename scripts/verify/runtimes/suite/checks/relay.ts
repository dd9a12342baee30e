import { createClient, ForbiddenError } from "@enapter/http-api-client";
import { createRelay, overRelay } from "@enapter/http-api-client/relay";
import type { SuiteCheck, SuiteSurroundings } from "../check.ts";
import { connectClient, device, lastHour, limitCommand } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

const origin = "http://127.0.0.1";

/** Returns the way of a page to a relay that runs in this runtime. */
function relayHere(surroundings: SuiteSurroundings) {
  const relay = createRelay(connectClient(surroundings), { allow: ["read", "executeCommand"] });
  return (address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("Origin", origin);
    return relay(new Request(address, { ...init, headers }));
  };
}

export const relayChecks: readonly SuiteCheck[] = [
  {
    name: "entry /relay",
    async run(surroundings, special) {
      // Programs and workers are servers; pages and test runners are not.
      if (special === undefined && surroundings.self === undefined) return "skipped";
      const fetch = relayHere(surroundings);
      const page = createClient({ ...overRelay(`${origin}/api/enapter`), fetch });
      same((await page.devices.get(device)).slug, device, "slug");
      const { timestamps } = await page.telemetry.queryTimeseries(lastHour()).toColumns();
      demand(timestamps.length > 50, `${timestamps.length} rows are too few`);
      same((await page.commands.execute(device, limitCommand)).state, "SUCCESS", "state");
      const { code } = await failure(page.devices.delete(device), ForbiddenError);
      same(code, "relay/NOT_ALLOWED", "code");
      if (surroundings.streams === "refused") return "reads";
      const headers = { Accept: "text/event-stream" };
      const { body } = await fetch(`${origin}/api/enapter/devices/${device}/telemetry`, { headers });
      const reader = body?.getReader();
      const { value } = (await reader?.read()) ?? {};
      demand((value?.byteLength ?? 0) > 0, "the stream has no message");
      await reader?.cancel();
      return undefined;
    },
  },
];
