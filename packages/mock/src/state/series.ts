import type { TelemetryScalar } from "./kinds/kind.ts";
import type { DeviceRecord } from "./records.ts";
import { DeviceSimulation, lastReportTime, type Values } from "./simulation.ts";
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

/** Reads intervals of several columns; what devices share is computed once for all their columns. */
export class SeriesReader {
  readonly #columns: readonly Column[];
  readonly #end: number;
  readonly #simulations = new Map<DeviceRecord, DeviceSimulation>();

  /** @param end no later moment is looked at, Unix seconds; exclusive. */
  constructor(store: Store, columns: readonly Column[], end: number) {
    this.#columns = columns;
    this.#end = end;
    for (const { device } of columns) this.#simulations.set(device, new DeviceSimulation(store, device));
  }

  /** The value of each column in the interval that starts at `start`, or null. All times in seconds. */
  row(start: number, width: number): TelemetryScalar[] {
    const samples = new Map<DeviceRecord, readonly Values[]>();
    for (const [device, simulation] of this.#simulations) {
      samples.set(device, samplesOf(simulation, start, Math.min(start + width, this.#end)));
    }
    return this.#columns.map((column) => {
      const values = valuesOf(column.attribute, samples.get(column.device) ?? []);
      return values.length > 0 ? aggregate(column, values) : this.#carriedValue(column, start);
    });
  }

  #carriedValue({ device, attribute, lookAround }: Column, start: number): TelemetryScalar {
    const last = lastReportTime(device, start);
    if (lookAround === 0 || start - last > lookAround) return null;
    return this.#simulations.get(device)?.valuesAt(last)?.[attribute] ?? null;
  }
}

/** A few moments of an interval, at which the device reported. */
function samplesOf(simulation: DeviceSimulation, start: number, end: number): Values[] {
  const first = Math.ceil(start);
  const seconds = Math.ceil(end) - first;
  const count = Math.min(samplesPerBucket, Math.max(0, seconds));
  const samples: Values[] = [];
  for (let index = 0; index < count; index += 1) {
    const offset = count === 1 ? 0 : Math.floor((index * (seconds - 1)) / (count - 1));
    const values = simulation.valuesAt(first + offset);
    if (values !== undefined) samples.push(values);
  }
  return samples;
}

function valuesOf(attribute: string, samples: readonly Values[]): TelemetryScalar[] {
  return samples.map((values) => values[attribute] ?? null).filter((value) => value !== null);
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
