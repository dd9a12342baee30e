import { hash } from "../../core/random.ts";
import type { OperationId, PathOf } from "../../spec/path-types.ts";
import { DeviceLog, isWanted, type LogFilter, receivedAt, secondReceivedAt } from "../../state/simulation/logs.ts";
import { isSilent } from "../../state/simulation/silence.ts";
import { valuesAt } from "../../state/simulation/simulation.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "../access/caller.ts";
import { readableProperties, readableTelemetry } from "../access/readable.ts";
import { visibleDevice } from "../access/visibility.ts";
import type { HandlerContext } from "./handler.ts";

/** The checked parameters of the handshake of a stream. */
export interface StreamCall<Id extends OperationId> extends Pick<HandlerContext, "store" | "caller"> {
  readonly path: PathOf<Id>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Returns the messages of one second; `first` is true for the first call after the upgrade. */
export type StreamSource = (now: Date, first: boolean) => unknown[];

/**
 * Opens a stream, before the upgrade.
 * Throws a `Refusal` to refuse the upgrade with a plain HTTP error.
 */
export type StreamHandler<Id extends OperationId> = (call: StreamCall<Id>) => StreamSource;

/** The operation of each stream. */
interface StreamOperations {
  streamDeviceTelemetry: "getDeviceTelemetry";
  streamDeviceLogs: "listDeviceLogs";
  streamDevices: "listDevices";
  streamRuleLogs: "streamRuleLogs";
}

/** Behaviours by the operationId of the stream. A variant without its own uses that of its canonical stream. */
export const streamHandlers: { readonly [Id in keyof StreamOperations]: StreamHandler<StreamOperations[Id]> } = {
  streamDeviceTelemetry({ path, store, caller }) {
    const device = store.device(path.device_id, path.site_id);
    return (now) => telemetryFrames(store, device, caller, now);
  },
  streamDeviceLogs({ path, query, store }) {
    return logSource(store, store.device(path.device_id, path.site_id), query);
  },
  streamDevices({ path, query, store, caller }) {
    const siteId = path.site_id;
    if (siteId !== undefined) store.site(siteId);
    const devices = chosenDevices(store, caller, siteId, query["id.in"]);
    const logs = devices.map((device) => logSource(store, device));
    return (now, first) =>
      devices.flatMap((device, index) => [
        ...(first ? propertyFrames(store, device, caller, now) : []),
        ...telemetryFrames(store, device, caller, now),
        ...(logs[index]?.(now, first) ?? []),
      ]);
  },
  streamRuleLogs({ path, store }) {
    const site = store.site(path.site_id);
    const id = store.rule(path.rule_id, site).rule.id;
    return (now) => {
      const timestamp = unixSeconds(now);
      // A rule writes no log while it does not run, and none after it has been deleted.
      const runs = store.rules.get(id)?.rule.disabled === false && store.engine(site).state === "ACTIVE";
      return runs ? [{ timestamp, ...ruleLines[hash(`${store.seed}:${id}:${timestamp}`) % ruleLines.length] }] : [];
    };
  },
};

const ruleLines = [
  { severity: "info", message: "charging enabled" },
  { severity: "debug", message: "tick" },
  { severity: "warning", message: "battery is close to its charge limit" },
];

/** Returns the devices with these ids or slugs, which must all be visible; by default, all visible devices. */
function chosenDevices(store: Store, caller: Caller, siteId: string | undefined, wanted: unknown): DeviceRecord[] {
  if (!Array.isArray(wanted)) return store.devicesOf(siteId).filter(({ site_id }) => caller.sees(site_id));
  return wanted.map((id) => visibleDevice(String(id), store, caller, siteId));
}

function telemetryFrames(store: Store, device: DeviceRecord, caller: Caller, now: Date): unknown[] {
  const values = valuesAt(store, device, unixSeconds(now));
  if (values === undefined) return [];
  const readable = readableTelemetry(store, device, caller);
  const telemetry = Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(readable, name)));
  return [{ ...envelope(device, unixSeconds(now), now.getTime()), telemetry }];
}

function propertyFrames(store: Store, device: DeviceRecord, caller: Caller, now: Date): unknown[] {
  if (isSilent(device, unixSeconds(now))) return [];
  const properties = readableProperties(store, device, caller);
  return [{ ...envelope(device, unixSeconds(now), now.getTime()), properties }];
}

/** Returns a source that sends each line once, even when it is not called exactly once a second. */
function logSource(store: Store, device: DeviceRecord, filter: LogFilter = {}): StreamSource {
  let next: number | undefined;
  return (now) => {
    // Created for each call: the device may have another blueprint by now.
    const lines = new DeviceLog(store, device);
    const last = secondReceivedAt(now);
    const frames: unknown[] = [];
    for (let time = next ?? last; time <= last; time += 1) {
      const line = lines.at(time);
      if (line === undefined || !isWanted(line, filter)) continue;
      const log = { severity: line.severity, message: line.message };
      frames.push({ ...envelope(device, time, receivedAt(line)), log });
    }
    next = Math.max(next ?? 0, last + 1);
    return frames;
  };
}

/**
 * Returns the common fields of all frames of a device.
 * @param timestamp Unix seconds, on the clock of the device.
 * @param received milliseconds of Unix time, on the clock of the platform.
 */
function envelope(
  { id }: DeviceRecord,
  timestamp: number,
  received: number,
): { device_id: string; received_at: string; timestamp: number } {
  return { device_id: id, received_at: new Date(received).toISOString(), timestamp };
}

function unixSeconds(now: Date): number {
  return Math.floor(now.getTime() / 1000);
}
