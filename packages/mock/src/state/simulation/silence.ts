import type { DeviceRecord } from "../store/records.ts";

/** Consecutive seconds without data from a device. */
export interface Silence {
  /** The first second, Unix time. */
  readonly start: number;
  /** The first second after them, Unix time. */
  readonly end: number;
}

type Reporting = Pick<DeviceRecord, "firstContact" | "offlineSince" | "outages">;

/** Returns all times without data from a device. */
export function silencesOf({ firstContact = -Infinity, offlineSince, outages }: Reporting): Silence[] {
  return [
    { start: -Infinity, end: firstContact === null ? Infinity : Math.ceil(firstContact) },
    ...outages.map(({ from, to }) => ({ start: Math.ceil(from), end: Math.ceil(to) })),
    ...(offlineSince === undefined ? [] : [{ start: Math.floor(offlineSince) + 1, end: Infinity }]),
  ];
}

/** Returns the time without data that contains a moment, in Unix seconds. */
export function silenceAt(silences: readonly Silence[], time: number): Silence | undefined {
  for (const silence of silences) if (time >= silence.start && time < silence.end) return silence;
  return undefined;
}

/** Returns the next moment without data from a device; infinite when it is not known. */
export function nextSilence(silences: readonly Silence[], time: number): number {
  let next = Infinity;
  for (const { start } of silences) if (start > time && start < next) next = start;
  return next;
}

/** Returns whether a device is silent at a moment, in Unix seconds. */
export function isSilent(device: Reporting, time: number): boolean {
  return silenceAt(silencesOf(device), time) !== undefined;
}

/** Returns whether a device is connected at present. */
export function isOnline({ firstContact, offlineSince }: Reporting): boolean {
  return firstContact !== null && offlineSince === undefined;
}
