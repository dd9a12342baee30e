import type { TelemetryScalar } from "./kinds/kind.ts";
import type { DeviceRecord } from "./records.ts";
import { valuesAt } from "./simulation.ts";
import type { Store } from "./store.ts";

/** Data type of a column of a time series. */
export type ColumnType = "float" | "integer" | "string" | "string_array" | "boolean";

/** One column: an attribute of a device, aggregated. */
export interface Column {
  readonly device: DeviceRecord;
  readonly attribute: string;
  readonly type: ColumnType;
  readonly aggregation: string;
  /** How far back a missing value is looked for, in seconds; 0 leaves it missing. */
  readonly lookAround: number;
}

/** At most so many moments of an interval are looked at. */
const samplesPerBucket = 4;

/** The value of a column in the interval that starts at `start`, or null. All times in seconds. */
export function bucketValue(store: Store, column: Column, start: number, width: number, now: number): TelemetryScalar {
  const values = samplesOf(store, column, start, Math.min(start + width, now + 1));
  if (values.length > 0) return aggregate(column, values);
  const offlineSince = column.device.offlineSince;
  if (offlineSince === undefined || start > now || start - offlineSince > column.lookAround) return null;
  return samplesOf(store, column, offlineSince, offlineSince + 1)[0] ?? null;
}

function samplesOf(store: Store, column: Column, start: number, end: number): TelemetryScalar[] {
  const seconds = Math.ceil(end) - Math.ceil(start);
  const count = Math.min(samplesPerBucket, Math.max(0, seconds));
  const values: TelemetryScalar[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = count === 1 ? 0 : Math.floor((index * (seconds - 1)) / (count - 1));
    const value = valuesAt(store, column.device, Math.ceil(start) + last)?.[column.attribute];
    if (value !== undefined && value !== null) values.push(value);
  }
  return values;
}

// An aggregation that does not suit the type of the attribute falls back to the last value.
function aggregate({ type, aggregation }: Column, values: readonly TelemetryScalar[]): TelemetryScalar {
  const last = values.at(-1) ?? null;
  if (type === "boolean") return aggregation === "bool_or" ? values.includes(true) : last;
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return last;
  switch (aggregation) {
    case "min":
      return Math.min(...numbers);
    case "max":
      return Math.max(...numbers);
    case "auto":
    case "avg": {
      const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      return type === "integer" ? Math.round(mean) : Number(mean.toFixed(4));
    }
    default:
      return last;
  }
}
