import { behaviourOf } from "./blueprints/device-blueprint.ts";
import type { LogLine } from "./kinds/kind.ts";
import { hash } from "./random.ts";
import type { DeviceRecord } from "./records.ts";
import { isSilent } from "./simulation.ts";
import type { Store } from "./store.ts";

/** A line of the log of a device. */
export interface LogEntry extends LogLine {
  /** When the device wrote it, Unix seconds. */
  readonly timestamp: number;
  readonly retention: "PERSISTENT" | "EPHEMERAL";
}

/** A device writes a line so often, in seconds. */
const interval = 10;

/** How far back lines are stored, in seconds. */
const storedFor = { PERSISTENT: 24 * 3600, EPHEMERAL: 3600 };

/** A line is on its way to the platform for so long, in milliseconds. */
const transit = 406;

/** When the platform receives a line, in milliseconds of Unix time. */
export function receivedAt({ timestamp }: Pick<LogEntry, "timestamp">): number {
  return timestamp * 1000 + transit;
}

/** The second whose lines the platform receives at a moment, Unix seconds. */
export function secondReceivedAt(now: Date): number {
  return Math.floor((now.getTime() - transit) / 1000);
}

/**
 * The stored lines of a device up to a moment, oldest first.
 * @param received only those received in this time, in milliseconds of Unix time; `to` is exclusive.
 */
export function storedLogs(
  store: Store,
  device: DeviceRecord,
  now: Date,
  received: { readonly from: number; readonly to: number },
): LogEntry[] {
  const present = secondReceivedAt(now);
  const from = Math.max(present - storedFor.PERSISTENT, Math.ceil((received.from - transit) / 1000));
  const to = Math.min(present, Math.ceil((received.to - transit) / 1000) - 1);
  const entries: LogEntry[] = [];
  const phase = phaseOf(store, device);
  for (let time = Math.ceil((from - phase) / interval) * interval + phase; time <= to; time += interval) {
    const entry = logAt(store, device, time);
    if (entry !== undefined && present - time <= storedFor[entry.retention]) entries.push(entry);
  }
  return entries;
}

/**
 * The line that a device writes at a second.
 * @returns undefined when it writes none.
 */
export function logAt(store: Store, device: DeviceRecord, time: number): LogEntry | undefined {
  if (isSilent(device, time) || (time - phaseOf(store, device)) % interval !== 0) return undefined;
  const lines = behaviourOf(store, device).logs;
  const line = lines[hash(`${store.seed}:${device.id}:log:${time}`) % lines.length];
  return line && { ...line, timestamp: time, retention: line.severity === "debug" ? "EPHEMERAL" : "PERSISTENT" };
}

/** Devices do not all write in the same seconds. */
function phaseOf(store: Store, device: DeviceRecord): number {
  return hash(`${store.seed}:${device.id}:phase`) % interval;
}
