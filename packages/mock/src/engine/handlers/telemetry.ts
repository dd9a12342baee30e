import type { AttributeValue, TelemetryValue } from "@enapter/http-api-types";
import { parseDuration } from "../../core/duration.ts";
import { DeviceSimulation } from "../../state/simulation/simulation.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import { readableTelemetry } from "../access/readable.ts";
import { visibleDevice } from "../access/visibility.ts";
import type { HandlerCall, Handlers } from "./handler.ts";

export const telemetryHandlers = {
  getSiteDeviceTelemetry(call) {
    const device = call.store.device(call.path.device_id, call.path.site_id);
    return { telemetry: currentValues(call, device, call.query["attribute.in"]) };
  },
  getLatestTelemetry(call) {
    const devices = Object.entries(call.query.devices).map(([name, list]) => {
      const device = visibleDevice(name, call.store, call.caller);
      const names = list.split(",").filter((attribute) => attribute !== "");
      return [name, currentValues(call, device, names)] as const;
    });
    return { telemetry: Object.fromEntries(devices) };
  },
} as const satisfies Handlers;

/**
 * Returns the latest values of a device.
 * @param wanted names of attributes. Default: all that the caller may read; others are treated as if they did not exist.
 */
function currentValues(
  { store, caller, now, query }: HandlerCall<"getSiteDeviceTelemetry"> | HandlerCall<"getLatestTelemetry">,
  device: DeviceRecord,
  wanted?: readonly string[],
): Record<string, TelemetryValue> {
  const declared = readableTelemetry(store, device, caller);
  const simulation = new DeviceSimulation(store, device);
  const time = now.getTime() / 1000;
  const earliest = time - (parseDuration(query.relevance_interval ?? "") ?? 30);
  return Object.fromEntries(
    (wanted ?? Object.keys(declared)).map((name): [string, TelemetryValue] => {
      if (!Object.hasOwn(declared, name)) return [name, { warning: "No such telemetry attribute." }];
      const last = simulation.lastValue(name, time, earliest);
      if (last === undefined) return [name, { warning: "No value within the relevance interval." }];
      return [name, { value: last.value as AttributeValue, timestamp: last.timestamp }];
    }),
  );
}
