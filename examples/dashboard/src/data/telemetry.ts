import type { Device } from "@enapter/http-api-client";
import { getLatestTelemetryQuery } from "@enapter/http-api-react-query";
import { skipToken, useQuery } from "@tanstack/react-query";
import { enapter } from "../enapter.ts";

/** Returns the options of the latest values of all attributes that the manifests declare. */
export function telemetryOf(devices: readonly Device[]) {
  const named = devices.flatMap(({ id, manifest }) => {
    const names = Object.keys(manifest?.telemetry ?? {});
    return names.length === 0 ? [] : [[id, names.join()] as const];
  });
  const options = { devices: Object.fromEntries(named), relevance_interval: "1m" };
  return getLatestTelemetryQuery(enapter, named.length === 0 ? skipToken : options);
}

/** Reads the latest values once. Then the stream keeps them current, see `useLive`. */
export function useTelemetry(devices: readonly Device[]) {
  return useQuery({ ...telemetryOf(devices), staleTime: Number.POSITIVE_INFINITY });
}
