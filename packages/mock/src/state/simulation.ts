import { behaviourOf, manifestOf } from "./blueprints/device-blueprint.ts";
import { countUntil } from "./controls.ts";
import { genericValue } from "./generic-value.ts";
import type { DeviceKind, Moment, TelemetryScalar } from "./kinds/kind.ts";
import { Noise } from "./random.ts";
import type { DeviceRecord } from "./records.ts";
import type { Store } from "./store.ts";

/** The values of the attributes that a device declares. */
export type Values = Readonly<Record<string, TelemetryScalar>>;

/** What a device reported last. */
export interface Report {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly values: Values;
}

/**
 * The simulation of one device, pure in the seed, the device, its commands and the time. It is made to be asked for many
 * moments, one after the other, while nothing changes.
 */
export class DeviceSimulation {
  readonly #store: Store;
  readonly #device: DeviceRecord;
  readonly #behaviour: DeviceKind;
  readonly #noise: Noise;
  readonly #longitude: number;
  /** Simulations of the devices whose power adds up to that of the site; made when they are needed. */
  #consumers: readonly DeviceSimulation[] | undefined;

  constructor(store: Store, device: DeviceRecord) {
    this.#store = store;
    this.#device = device;
    this.#behaviour = behaviourOf(store, device);
    this.#noise = new Noise(`${store.seed}:${device.id}`);
    this.#longitude = store.sites.get(device.site_id)?.location?.longitude ?? 0;
  }

  /** What the simulation may depend on at a moment, in Unix seconds. */
  momentAt(time: number): Moment {
    const { events } = this.#device;
    const initial = this.#behaviour.control;
    const last = countUntil(events, time) - 1;
    const lastSetting = (name: string): number => {
      let index = last;
      while (index >= 0 && !(name in (events[index]?.set ?? {}))) index -= 1;
      return index;
    };
    return {
      time,
      hour: (((time / 3600 + this.#longitude / 15) % 24) + 24) % 24,
      control: { ...initial, ...events[last]?.control },
      since: (name) => time - (events[lastSetting(name)]?.at ?? -Infinity),
      previous: (name) => ({ ...initial, ...events[lastSetting(name) - 1]?.control })[name],
      noise: (name, period) => this.#noise.at(name, time, period),
      siteLoad: () => this.#siteLoadAt(time),
    };
  }

  /**
   * The values of all attributes at a moment.
   * @param time Unix seconds.
   * @returns undefined when the device was silent.
   */
  valuesAt(time: number): Values | undefined {
    if (isSilent(this.#device, time)) return undefined;
    const moment = this.momentAt(time);
    const simulated = this.#behaviour.telemetry(moment);
    const values: Record<string, TelemetryScalar> = {};
    for (const [name, attribute] of Object.entries(manifestOf(this.#store, this.#device).telemetry ?? {})) {
      const value = simulated[name];
      values[name] = value === undefined ? genericValue(name, attribute, moment) : value;
    }
    return values;
  }

  #siteLoadAt(time: number): number {
    this.#consumers ??= this.#store
      .devicesOf(this.#device.site_id)
      .filter((device) => behaviourOf(this.#store, device).load !== undefined)
      .map((device) => new DeviceSimulation(this.#store, device));
    let total = 0;
    for (const consumer of this.#consumers) total += consumer.#loadAt(time);
    return total;
  }

  #loadAt(time: number): number {
    if (isSilent(this.#device, time)) return 0;
    return this.#behaviour.load?.(this.#behaviour.telemetry(this.momentAt(time))) ?? 0;
  }
}

/** Whether nothing comes from a device at a moment, in Unix seconds. */
export function isSilent({ offlineSince, outages }: DeviceRecord, time: number): boolean {
  return (
    (offlineSince !== undefined && time > offlineSince) || outages.some(({ from, to }) => time >= from && time < to)
  );
}

/** The last second up to a moment at which a device reported; devices report once a second. */
export function lastReportTime({ offlineSince, outages }: DeviceRecord, time: number): number {
  const end = Math.floor(Math.min(time, offlineSince ?? time));
  const outage = outages.find(({ from, to }) => end >= from && end < to);
  return outage === undefined ? end : Math.ceil(outage.from) - 1;
}

/** What the simulation of a device may look at. */
export function momentOf(store: Store, device: DeviceRecord, time: number): Moment {
  return new DeviceSimulation(store, device).momentAt(time);
}

/**
 * The values of all attributes of a device at a moment.
 * @param time Unix seconds.
 * @returns undefined when the device was silent at that moment.
 */
export function valuesAt(store: Store, device: DeviceRecord, time: number): Values | undefined {
  return new DeviceSimulation(store, device).valuesAt(time);
}

/** The last report of a device up to a moment. */
export function lastReport(store: Store, device: DeviceRecord, now: Date): Report {
  const timestamp = lastReportTime(device, now.getTime() / 1000);
  return { timestamp, values: valuesAt(store, device, timestamp) ?? {} };
}
