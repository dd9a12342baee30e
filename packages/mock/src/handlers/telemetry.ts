import type { AttributeValue, TelemetryValue } from "@enapter/http-api-types";
import { parseDuration } from "../duration.ts";
import { manifestOf } from "../state/blueprints/device-blueprint.ts";
import type { DeviceRecord } from "../state/records.ts";
import { lastReport } from "../state/simulation.ts";
import type { Store } from "../state/store.ts";
import type { Handlers } from "./handler.ts";

export const telemetryHandlers = {
  getSiteDeviceTelemetry({ path, query, store, now }) {
    const device = store.device(path.device_id, path.site_id);
    const names = query["attribute.in"] ?? Object.keys(manifestOf(store, device).telemetry ?? {});
    return { telemetry: currentValues(store, device, names, query.relevance_interval, now) };
  },
  getLatestTelemetry({ query, store, now }) {
    const devices = Object.entries(query.devices).map(([name, list]) => {
      const names = list.split(",").filter((attribute) => attribute !== "");
      return [name, currentValues(store, store.device(name), names, query.relevance_interval, now)] as const;
    });
    return { telemetry: Object.fromEntries(devices) };
  },
} as const satisfies Handlers;

function currentValues(
  store: Store,
  device: DeviceRecord,
  names: readonly string[],
  relevanceInterval: string | undefined,
  now: Date,
): Record<string, TelemetryValue> {
  const { timestamp, values } = lastReport(store, device, now);
  const age = now.getTime() / 1000 - timestamp;
  const relevant = age <= (parseDuration(relevanceInterval ?? "") ?? 30);
  return Object.fromEntries(
    names.map((name): [string, TelemetryValue] => {
      const value = values[name];
      if (value === undefined) return [name, { warning: "No such telemetry attribute." }];
      if (!relevant) return [name, { warning: "No value within the relevance interval." }];
      return [name, { value: value as AttributeValue, timestamp }];
    }),
  );
}
