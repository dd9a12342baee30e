import { hashAfter } from "../../core/random.ts";
import { behaviourOf } from "../blueprints/device-blueprint.ts";
import type { LogLine } from "../kinds/kind.ts";
import type { DeviceRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { isSilent } from "./silence.ts";

/** A line of the log of a device. */
export interface LogEntry extends LogLine {
  /** When the device wrote it, Unix seconds. */
  readonly timestamp: number;
  readonly retention: "PERSISTENT" | "EPHEMERAL";
}

/** Conditions for the lines of a log. Default: all lines. */
export interface LogFilter {
  readonly severity?: LogLine["severity"] | undefined;
  readonly retention?: LogEntry["retention"] | "ALL" | undefined;
}

/** Returns whether a line meets the conditions of a filter. */
export function isWanted(line: LogEntry, { severity, retention = "ALL" }: LogFilter): boolean {
  return (severity ?? line.severity) === line.severity && (retention === "ALL" || retention === line.retention);
}

/** Interval between two lines of a device, in seconds. */
const interval = 10;

/** Age up to which lines are stored, in seconds. */
const storedFor = { PERSISTENT: 24 * 3600, EPHEMERAL: 3600 };

/** Time that a line takes to the platform, in milliseconds. */
const transit = 406;

/** Returns when the platform receives a line, in milliseconds of Unix time. */
export function receivedAt({ timestamp }: Pick<LogEntry, "timestamp">): number {
  return timestamp * 1000 + transit;
}

/** Returns the second whose lines the platform receives at a moment, Unix seconds. */
export function secondReceivedAt(now: Date): number {
  return Math.floor((now.getTime() - transit) / 1000);
}

/** The log of a device, in the past and now; fast for many moments. */
export class DeviceLog {
  readonly #device: DeviceRecord;
  readonly #lines: readonly LogLine[];
  readonly #hash: (time: string) => number;
  /** Second of the interval in which the device writes; it differs between devices. */
  readonly #phase: number;

  constructor(store: Store, device: DeviceRecord) {
    this.#device = device;
    this.#lines = behaviourOf(store, device).logs;
    this.#hash = hashAfter(`${store.seed}:${device.id}:log:`);
    this.#phase = this.#hash("phase") % interval;
  }

  /**
   * Returns the line of a second.
   * @param time Unix seconds.
   * @returns undefined when the device writes none.
   */
  at(time: number): LogEntry | undefined {
    if ((time - this.#phase) % interval !== 0 || isSilent(this.#device, time)) return undefined;
    const line = this.#lines[this.#hash(String(time)) % this.#lines.length];
    if (line === undefined) return undefined;
    const { severity, message } = line;
    return { timestamp: time, severity, message, retention: severity === "debug" ? "EPHEMERAL" : "PERSISTENT" };
  }

  /**
   * Returns the lines that are stored at a moment, oldest first.
   * @param received only lines received in this time, in milliseconds of Unix time; `to` is exclusive.
   */
  storedAt(now: Date, received: { readonly from: number; readonly to: number }): LogEntry[] {
    const present = secondReceivedAt(now);
    const from = Math.max(present - storedFor.PERSISTENT, Math.ceil((received.from - transit) / 1000));
    const to = Math.min(present, Math.ceil((received.to - transit) / 1000) - 1);
    const entries: LogEntry[] = [];
    const first = Math.ceil((from - this.#phase) / interval) * interval + this.#phase;
    for (let time = first; time <= to; time += interval) {
      const entry = this.at(time);
      if (entry !== undefined && present - time <= storedFor[entry.retention]) entries.push(entry);
    }
    return entries;
  }
}
