import { own } from "@enapter/http-api-openapi/json";
import type { TelemetryScalar } from "../kinds/kind.ts";

/** Values of the attributes of a device at a moment, without the attributes that the device omits. */
export type Values = Readonly<Record<string, TelemetryScalar>>;

/** Consecutive seconds in which each value is constant or linear. */
export interface Run {
  /** The first second, Unix time. */
  readonly start: number;
  /** The second after the last one, Unix time. */
  readonly end: number;
  /** The values at the start; undefined when the device is silent. */
  readonly before: Values | undefined;
  /** The line of numbers from there; constant without it. */
  readonly line?: {
    /** The values at the end of the line. */
    readonly after: Values;
    /** Seconds from the start to that end. */
    readonly length: number;
    /** The attributes that change; others are constant. */
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
 * Returns a function from whole seconds of Unix time to the values of a number in a run; it only rises or only falls.
 * @returns undefined for a constant value.
 */
export function lineIn({ start, before, line }: Run, name: string): ((time: number) => number) | undefined {
  const from = own(before ?? {}, name);
  const to = line && own(line.after, name);
  if (typeof from !== "number" || typeof to !== "number" || from === to) return undefined;
  if (line === undefined || !line.moving.has(name)) return undefined;
  // Not finer than the resolution of the device.
  const scale = Math.max(scaleOf(from), scaleOf(to));
  const slope = (to - from) / line.length;
  return (time) => Math.round((from + slope * (time - start)) * scale) / scale;
}

/** Returns the power of ten that makes a value with at most six decimals a whole number. */
function scaleOf(value: number): number {
  let scale = 1;
  while (scale < 1e6 && Math.round(value * scale) / scale !== value) scale *= 10;
  return scale;
}
