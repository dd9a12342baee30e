import { behaviourOf, manifestOf } from "./blueprints/device-blueprint.ts";
import { genericValue } from "./generic-value.ts";
import type { Control, Moment, TelemetryScalar } from "./kinds/kind.ts";
import { smoothNoise } from "./random.ts";
import type { DeviceRecord } from "./records.ts";
import type { Store } from "./store.ts";

/** What a device reported last. */
export interface Report {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly values: Readonly<Record<string, TelemetryScalar>>;
}

/** What the simulation of a device may look at. */
export function momentOf(store: Store, device: DeviceRecord, time: number): Moment {
  const events = device.events.filter(({ at }) => at <= time);
  const initial: Control = behaviourOf(store, device).control;
  const longitude = store.sites.get(device.site_id)?.location?.longitude ?? 0;
  return {
    time,
    hour: (((time / 3600 + longitude / 15) % 24) + 24) % 24,
    control: Object.assign({}, initial, ...events.map(({ control }) => control)),
    since: (name) => time - (events.findLast(({ control }) => name in control)?.at ?? -Infinity),
    noise: (name, period) => smoothNoise(`${store.seed}:${device.id}:${name}`, time, period),
  };
}

/**
 * The values of all attributes of a device at a moment. Pure in the seed, the device, its commands and the time.
 * @param time Unix seconds.
 * @returns undefined when the device was silent at that moment.
 */
export function valuesAt(store: Store, device: DeviceRecord, time: number): Report["values"] | undefined {
  if (device.offlineSince !== undefined && time > device.offlineSince) return undefined;
  const moment = momentOf(store, device, time);
  const simulated = behaviourOf(store, device).telemetry(moment);
  const declared = Object.entries(manifestOf(store, device).telemetry ?? {});
  return Object.fromEntries(
    declared.map(([name, attribute]) => [name, simulated[name] ?? genericValue(name, attribute, moment)]),
  );
}

/** The last report of a device up to a moment; devices report once a second. */
export function lastReport(store: Store, device: DeviceRecord, now: Date): Report {
  const time = Math.floor(now.getTime() / 1000);
  const timestamp = Math.min(time, device.offlineSince ?? time);
  return { timestamp, values: valuesAt(store, device, timestamp) ?? {} };
}
