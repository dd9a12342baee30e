import { own } from "@enapter/http-api-openapi/json";
import type { ManifestTelemetryAttribute } from "@enapter/http-api-types";
import { Noise } from "../../core/random.ts";
import { behaviourOf, manifestOf } from "../blueprints/device-blueprint.ts";
import type { DeviceKind, Moment, TelemetryScalar } from "../kinds/kind.ts";
import { countUntil } from "../store/controls.ts";
import type { DeviceRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { genericValue } from "./generic-value.ts";
import { nextSilence, type Silence, silenceAt, silencesOf } from "./silence.ts";
import { type Run, type Values, valueIn } from "./values.ts";

/** A value of an attribute, and when the device reported it, Unix seconds. */
export interface DatedValue {
  readonly value: TelemetryScalar;
  readonly timestamp: number;
}

/**
 * Seconds between two knots: values are computed at knots and are linear in between, so that many seconds are known
 * at once.
 */
const pace = 120;

/** Seconds after a command in which each second is computed, as values may change quickly. At least `pace`. */
const settling = 120;

/** The greatest age of a value that is searched for, in seconds. */
const longest = 7 * 24 * 3600;

/**
 * The simulation of one device, which reports once a second. Pure in the seed, the device, the commands of its site and the
 * time. Fast for consecutive moments while nothing changes.
 */
export class DeviceSimulation {
  readonly #store: Store;
  readonly #device: DeviceRecord;
  readonly #behaviour: DeviceKind;
  readonly #attributes: readonly (readonly [name: string, attribute: ManifestTelemetryAttribute])[];
  /** Attributes whose values are linear between two knots; those of an enum are not. */
  readonly #moving: ReadonlySet<string>;
  readonly #silences: readonly Silence[];
  readonly #noise: Noise;
  readonly #longitude: number;
  /** Times at which a command has set a control at the site, Unix seconds, ascending. */
  readonly #commands: readonly { readonly at: number }[];
  /** Simulations of the devices whose power adds up to that of the site; made on first use. */
  #consumers: readonly DeviceSimulation[] | undefined;
  /** The last computed values: the next knot is mostly the previous end. */
  #knots: { readonly start: number; readonly before: Values; readonly after: Values } | undefined;

  constructor(store: Store, device: DeviceRecord) {
    this.#store = store;
    this.#device = device;
    this.#behaviour = behaviourOf(store, device);
    this.#attributes = Object.entries(manifestOf(store, device).telemetry ?? {});
    this.#moving = new Set(this.#attributes.filter(([, attribute]) => isMoving(attribute)).map(([name]) => name));
    this.#silences = silencesOf(device);
    this.#noise = new Noise(`${store.seed}:${device.id}`, pace);
    this.#longitude = store.sites.get(device.site_id)?.location?.longitude ?? 0;
    this.#commands = store
      .devicesOf(device.site_id)
      .flatMap(({ events }) => events)
      .sort((one, other) => one.at - other.at);
  }

  /**
   * Returns the input of the simulation at a moment, in Unix seconds.
   * @param asOf later commands are ignored. Default: the moment.
   */
  momentAt(time: number, asOf: number = time): Moment {
    const { events } = this.#device;
    const initial = this.#behaviour.control;
    const last = countUntil(events, asOf) - 1;
    const lastSetting = (name: string): number => {
      let index = last;
      while (index >= 0 && !(name in (events[index]?.set ?? {}))) index -= 1;
      return index;
    };
    return {
      time,
      hour: (((time / 3600 + this.#longitude / 15) % 24) + 24) % 24,
      control: last < 0 ? initial : { ...initial, ...events[last]?.control },
      since: (name) => time - (events[lastSetting(name)]?.at ?? -Infinity),
      previous: (name) => ({ ...initial, ...events[lastSetting(name) - 1]?.control })[name],
      noise: (name, period) => this.#noise.at(name, time, period),
      siteLoad: () => this.#siteLoadAt(time, asOf),
    };
  }

  /**
   * Returns the values of all attributes at a moment.
   * @param time Unix seconds.
   * @returns undefined when the device was silent.
   */
  valuesAt(time: number): Values | undefined {
    const run = this.runAt(time);
    if (run.before === undefined) return undefined;
    return Object.fromEntries(
      Object.keys(run.before).flatMap((name) => {
        const value = valueIn(run, name, time);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  /**
   * Returns the seconds around a moment whose values are known at once.
   * @param time Unix seconds.
   */
  runAt(time: number): Run {
    const silence = silenceAt(this.#silences, time);
    if (silence !== undefined) return { ...silence, before: undefined };
    const knot = Math.floor(time / pace) * pace;
    const given = countUntil(this.#commands, time);
    if ((this.#commands[given - 1]?.at ?? -Infinity) > knot - settling) {
      return { start: time, end: time + 1, before: this.#computed(time, time) };
    }
    const next = this.#commands[given]?.at ?? Infinity;
    const end = Math.min(knot + pace, nextSilence(this.#silences, time), Math.ceil(next));
    return { ...this.#between(knot), end };
  }

  /**
   * Returns the last value of an attribute up to a moment.
   * @param time Unix seconds.
   * @param earliest earliest moment to search, Unix seconds; at most seven days back.
   */
  lastValue(name: string, time: number, earliest: number): DatedValue | undefined {
    const end = Math.max(earliest, time - longest);
    for (let second = Math.floor(time); second >= end; ) {
      const run = this.runAt(second);
      const value = valueIn(run, name, second);
      if (value !== undefined) return { value, timestamp: second };
      second = run.start - 1;
    }
    return undefined;
  }

  #between(knot: number): Pick<Run, "start" | "before" | "line"> {
    if (this.#knots?.start !== knot) {
      // There is no command between the knots, else every second would be computed.
      const before = this.#knots?.start === knot - pace ? this.#knots.after : this.#computed(knot, knot);
      this.#knots = { start: knot, before, after: this.#computed(knot + pace, knot) };
    }
    const { before, after } = this.#knots;
    return { start: knot, before, line: { after, length: pace, moving: this.#moving } };
  }

  /** Computes the values of a moment without interpolation. */
  #computed(time: number, asOf: number): Values {
    const moment = this.momentAt(time, asOf);
    const simulated = this.#behaviour.telemetry(moment);
    const values: Record<string, TelemetryScalar> = {};
    for (const [name, attribute] of this.#attributes) {
      const known = own(simulated, name);
      const value = known === undefined ? genericValue(name, attribute, moment) : known;
      if (value !== null) values[name] = value;
    }
    return values;
  }

  #siteLoadAt(time: number, asOf: number): number {
    this.#consumers ??= this.#store
      .devicesOf(this.#device.site_id)
      .filter((device) => behaviourOf(this.#store, device).load !== undefined)
      .map((device) => new DeviceSimulation(this.#store, device));
    let total = 0;
    for (const consumer of this.#consumers) total += consumer.#loadAt(time, asOf);
    return total;
  }

  #loadAt(time: number, asOf: number): number {
    if (silenceAt(this.#silences, time) !== undefined) return 0;
    return this.#behaviour.load?.(this.#behaviour.telemetry(this.momentAt(time, asOf))) ?? 0;
  }
}

function isMoving({ type, enum: choices }: ManifestTelemetryAttribute): boolean {
  return (type === "float" || type === "integer") && choices === undefined;
}

/** Returns the input of the simulation of a device. */
export function momentOf(store: Store, device: DeviceRecord, time: number): Moment {
  return new DeviceSimulation(store, device).momentAt(time);
}

/**
 * Returns the values of all attributes of a device at a moment.
 * @param time Unix seconds.
 * @returns undefined when the device was silent at that moment.
 */
export function valuesAt(store: Store, device: DeviceRecord, time: number): Values | undefined {
  return new DeviceSimulation(store, device).valuesAt(time);
}

/**
 * Returns the last value of an attribute of a device up to a moment.
 * @param age time to search backwards, in seconds; at most seven days.
 */
export function lastValue(
  store: Store,
  device: DeviceRecord,
  name: string,
  now: Date,
  age: number,
): DatedValue | undefined {
  const time = now.getTime() / 1000;
  return new DeviceSimulation(store, device).lastValue(name, time, time - age);
}
