import { own } from "@enapter/http-api-openapi/json";
import type { ManifestTelemetryAttribute } from "@enapter/http-api-types";
import { clamp, type Moment, round, type TelemetryScalar } from "../kinds/kind.ts";

/** Usual values of a unit: the middle, and the greatest distance from it. */
const ranges: Readonly<Record<string, readonly [middle: number, reach: number]>> = {
  "%": [50, 40],
  V: [230, 5],
  A: [12, 6],
  W: [1500, 900],
  kW: [15, 9],
  Hz: [50, 0.05],
  Cel: [30, 8],
  K: [303, 8],
  bar: [20, 4],
  Pa: [101_325, 500],
  s: [3600, 600],
};

/** Returns a value for an attribute of which only the declaration is known: smooth over time, and of the declared type. */
export function genericValue(
  name: string,
  { type, unit, enum: choices }: ManifestTelemetryAttribute,
  moment: Moment,
): TelemetryScalar | null {
  const noise = moment.noise(name, 300);
  if (Array.isArray(choices) && choices.length > 0) {
    const index = Math.floor(((noise + 1) / 2) * choices.length);
    return choices[clamp(index, 0, choices.length - 1)] ?? null;
  }
  const [middle, reach] = own(ranges, unit ?? "") ?? [100, 20];
  const number = middle + reach * noise;
  switch (type) {
    case "float":
      return round(number, 3);
    case "integer":
      return Math.round(number);
    case "boolean":
      return noise > 0;
    case "string":
      return noise > 0 ? "on" : "off";
    case "array_of_strings":
    case "alerts":
      return [];
    default:
      return {};
  }
}
