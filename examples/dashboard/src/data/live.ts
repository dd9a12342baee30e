import type { Device, LatestTelemetry, StreamMessage } from "@enapter/http-api-client";
import { queryKey, streamIntoCache } from "@enapter/http-api-react-query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { enapter } from "../enapter.ts";
import { telemetryOf } from "./telemetry.ts";

/** State of the stream of a site. */
export type LiveState = "connecting" | "live" | "lost";

/** Pause before the stream is opened again after the client has given up, in milliseconds. */
const pause = 5_000;

/** Writes what devices send into the latest values, for as long as the component is shown. */
export function useLive(siteId: string, devices: readonly Device[]): LiveState {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");
  const hasDevices = devices.length > 0;
  const key = JSON.stringify(telemetryOf(devices).queryKey);
  useEffect(() => {
    if (!hasDevices) return undefined;
    const left = new AbortController();
    const { signal } = left;
    const target = JSON.parse(key) as readonly unknown[];
    async function* messages() {
      for await (const message of enapter.devices.stream({ site_id: siteId, signal })) {
        setState("live");
        yield message;
      }
    }
    async function run() {
      while (!signal.aborted) {
        try {
          await streamIntoCache(queryClient, messages(), { queryKey: target, fold, signal });
        } catch {
          // The state says it, and the next attempt follows.
        }
        if (signal.aborted) return;
        setState("lost");
        // Devices may have changed meanwhile.
        void queryClient.invalidateQueries({ queryKey: queryKey(enapter, "devices") });
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    void run();
    return () => left.abort();
  }, [siteId, hasDevices, key, queryClient]);
  return state;
}

/** Returns the latest values after a message. */
function fold(data: unknown, { device_id, timestamp, telemetry }: StreamMessage): LatestTelemetry {
  const latest = data as LatestTelemetry;
  if (device_id === undefined || telemetry === undefined) return latest;
  const values = Object.entries(telemetry).map(([name, value]) => [name, { value, timestamp }] as const);
  return { ...latest, [device_id]: { ...latest[device_id], ...Object.fromEntries(values) } };
}
