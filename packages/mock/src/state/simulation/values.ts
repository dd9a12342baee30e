import { own } from "../../core/own.ts";
import type { TelemetryScalar } from "../kinds/kind.ts";

/** Values of the attributes of a device at a moment; an attribute that the device leaves out is missing. */
export type Values = Readonly<Record<string, TelemetryScalar>>;

/** Consecutive seconds in which each value stays, or moves in a straight line. */
export interface Run {
  /** The first second, Unix time. */
  readonly start: number;
  /** The first second after it, Unix time. */
  readonly end: number;
  /** The values at the start; undefined when the device is silent. */
  readonly before: Values | undefined;
  /** The way of numbers from there; without it they stay. */
  readonly line?: {
    /** The values that would be reached. */
    readonly after: Values;
    /** Seconds from the start until then. */
    readonly length: number;
    /** The attributes that move; others stay. */
    readonly moving: ReadonlySet<string>;
  };
}

/**
 * Returns the value of an attribute at a moment of a run.
 * @param time Unix seconds.
 */
export function valueIn(run: Run, name: string, time: number): TelemetryScalar | undefined {
  return lineIn(run, name)?.(time) ?? own(run.before ?? {}, name);
}

/**
 * Returns the line of a number in a run, from whole seconds of Unix time to values, which only rises or only falls.
 * @returns undefined for a value that stays.
 */
export function lineIn({ start, before, line }: Run, name: string): ((time: number) => number) | undefined {
  const from = own(before ?? {}, name);
  const to = line && own(line.after, name);
  if (typeof from !== "number" || typeof to !== "number" || from === to) return undefined;
  if (line === undefined || !line.moving.has(name)) return undefined;
  // No finer than the device measures.
  const scale = Math.max(scaleOf(from), scaleOf(to));
  const slope = (to - from) / line.length;
  return (time) => Math.round((from + slope * (time - start)) * scale) / scale;
}

/** The power of ten that makes a whole number of a value with at most six decimals. */
function scaleOf(value: number): number {
  let scale = 1;
  while (scale < 1e6 && Math.round(value * scale) / scale !== value) scale *= 10;
  return scale;
}
