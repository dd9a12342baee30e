import type { Control } from "../kinds/kind.ts";

/** The controls that commands have set on a device at a moment. */
export interface ControlEvent {
  /** Unix seconds. */
  readonly at: number;
  /** The controls set then. */
  readonly set: Control;
  /** All controls set by then, so that nobody has to add them up. */
  readonly control: Control;
}

/** Adds the controls set by a command to the events of a device, which stay in the order of time. */
export function addControl(events: ControlEvent[], at: number, set: Control): void {
  const index = countUntil(events, at);
  const later = events.splice(index);
  for (const event of [{ at, set }, ...later]) {
    events.push({ at: event.at, set: event.set, control: { ...events.at(-1)?.control, ...event.set } });
  }
}

/** Returns the number of events up to a moment, in Unix seconds. */
export function countUntil(events: readonly { readonly at: number }[], time: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.at ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
