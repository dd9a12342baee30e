import type { Caller } from "./access/caller.ts";
import { refuse } from "./errors.ts";
import { behaviourOf } from "./state/blueprints/device-blueprint.ts";
import { liveLog } from "./state/logs.ts";
import { hash } from "./state/random.ts";
import type { DeviceRecord } from "./state/records.ts";
import { valuesAt } from "./state/simulation.ts";
import type { Store } from "./state/store.ts";

/** What a stream was opened with, checked. */
export interface StreamCall {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly store: Store;
  readonly caller: Caller;
}

/** Gives the messages of one second; `first` is true for the first call after the upgrade. */
export type StreamSource = (now: Date, first: boolean) => unknown[];

/**
 * Opens a stream, before the upgrade.
 * Throws a `Refusal` to refuse the upgrade with a plain HTTP error.
 */
export type StreamHandler = (call: StreamCall) => StreamSource;

/** Behaviours by the operationId of the stream. A twin without its own uses that of its canonical stream. */
export const streamHandlers: Readonly<Record<string, StreamHandler>> = {
  streamDeviceTelemetry({ path, store }) {
    const device = store.device(String(path["device_id"]), optional(path["site_id"]));
    return (now) => telemetryFrames(store, device, now);
  },
  streamDeviceLogs({ path, query, store }) {
    const device = store.device(String(path["device_id"]), optional(path["site_id"]));
    return (now) =>
      logFrames(store, device, now, optional(query["severity"])?.toLowerCase(), optional(query["retention"]));
  },
  streamDevices({ path, query, store }) {
    const siteId = optional(path["site_id"]);
    if (siteId !== undefined) store.site(siteId);
    const wanted = query["id.in"];
    const devices = Array.isArray(wanted)
      ? wanted.map((id) => store.device(String(id), siteId))
      : store.devicesOf(siteId);
    return (now, first) =>
      devices.flatMap((device) => [
        ...(first ? propertyFrames(store, device, now) : []),
        ...telemetryFrames(store, device, now),
        ...logFrames(store, device, now),
      ]);
  },
  streamRuleLogs({ path, store }) {
    const site = store.site(optional(path["site_id"]));
    const id = store.rule(String(path["rule_id"]), site).rule.id;
    return (now) => {
      const timestamp = unixSeconds(now);
      // A rule that has been deleted meanwhile says nothing more.
      if (!store.rules.has(id)) return [];
      return [{ timestamp, ...ruleLines[hash(`${store.seed}:${id}:${timestamp}`) % ruleLines.length] }];
    };
  },
};

const ruleLines = [
  { severity: "info", message: "charging enabled" },
  { severity: "debug", message: "tick" },
  { severity: "warning", message: "battery is close to its charge limit" },
];

function telemetryFrames(store: Store, device: DeviceRecord, now: Date): unknown[] {
  const telemetry = valuesAt(store, device, unixSeconds(now));
  return telemetry === undefined ? [] : [{ ...envelope(device, now), telemetry }];
}

function propertyFrames(store: Store, device: DeviceRecord, now: Date): unknown[] {
  if (device.offlineSince !== undefined) return [];
  return [{ ...envelope(device, now), properties: behaviourOf(store, device).properties }];
}

function logFrames(
  store: Store,
  device: DeviceRecord,
  now: Date,
  severity?: string,
  retention: string | undefined = "ALL",
): unknown[] {
  const line = liveLog(store, device, unixSeconds(now), severity);
  if (line === undefined || (retention !== "ALL" && line.retention !== retention)) return [];
  return [{ ...envelope(device, now), log: { severity: line.severity, message: line.message } }];
}

function envelope(device: DeviceRecord, now: Date): { device_id: string; received_at: string; timestamp: number } {
  return { device_id: device.id, received_at: now.toISOString(), timestamp: unixSeconds(now) };
}

function unixSeconds(now: Date): number {
  return Math.floor(now.getTime() / 1000);
}

function optional(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The refusal of an upgrade where the description has no stream. */
export function noStream(path: string): Error {
  return refuse(400, "NO_STREAM", "There is no WebSocket stream here.", { path });
}
