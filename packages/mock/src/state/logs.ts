import { behaviourOf } from "./blueprints/device-blueprint.ts";
import type { LogLine } from "./kinds/kind.ts";
import { hash } from "./random.ts";
import type { DeviceRecord } from "./records.ts";
import type { Store } from "./store.ts";

/** A stored or streamed log line. */
export interface LogEntry extends LogLine {
  /** When the device wrote it, Unix seconds. */
  readonly timestamp: number;
  /** When the platform received it, RFC 3339. */
  readonly received_at: string;
  readonly retention: "PERSISTENT" | "EPHEMERAL";
}

/** A stored line comes this often, in seconds. */
const interval = 900;

/** How far back lines are stored, in seconds. */
const retentionSeconds = 24 * 3600;

/** A line is on its way to the platform for so long, in milliseconds. */
const transit = 406;

/** The stored lines of a device up to a moment, oldest first. */
export function storedLogs(store: Store, device: DeviceRecord, now: Date): LogEntry[] {
  const end = Math.min(Math.floor((now.getTime() - transit) / 1000), device.offlineSince ?? Number.POSITIVE_INFINITY);
  const first = Math.ceil((end - retentionSeconds) / interval);
  const count = Math.max(0, Math.floor(end / interval) - first + 1);
  return Array.from({ length: count }, (_unused, index) => entryAt(store, device, (first + index) * interval));
}

/**
 * The line that a device writes at a second, for streams.
 * @param severity only lines of this severity; undefined for any.
 * @returns undefined when the device is silent or has no such line.
 */
export function liveLog(store: Store, device: DeviceRecord, time: number, severity?: string): LogEntry | undefined {
  if (device.offlineSince !== undefined && time > device.offlineSince) return undefined;
  const lines = behaviourOf(store, device).logs.filter((line) => severity === undefined || line.severity === severity);
  return lines.length === 0 ? undefined : entryAt(store, device, time, lines);
}

function entryAt(
  store: Store,
  device: DeviceRecord,
  timestamp: number,
  lines: readonly LogLine[] = behaviourOf(store, device).logs,
): LogEntry {
  const line = lines[hash(`${store.seed}:${device.id}:log:${timestamp}`) % lines.length];
  const { severity, message } = line ?? { severity: "debug", message: "alive" };
  return {
    timestamp,
    received_at: new Date(timestamp * 1000 + transit).toISOString(),
    severity,
    message,
    retention: severity === "debug" ? "EPHEMERAL" : "PERSISTENT",
  };
}
