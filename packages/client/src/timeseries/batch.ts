import type { TimeseriesColumn } from "./columns.ts";

/** A value of a time series. An integer that a `number` cannot hold exactly is a `bigint`; `null` is an empty cell. */
export type TimeseriesValue = number | bigint | boolean | string | readonly string[] | null;

/** Numbers: data types `float` and `integer`. */
export interface NumberValues {
  readonly kind: "number";
  /** One number for each row; `NaN` where the cell is empty. */
  readonly values: Float64Array<ArrayBuffer>;
  /** One byte for each row, 1 where the cell is empty; `undefined` when none is. */
  readonly nulls: Uint8Array<ArrayBuffer> | undefined;
  /** Integers beyond 2^53 by row: in `values` they are rounded. `undefined` when there are none. */
  readonly bigints: ReadonlyMap<number, bigint> | undefined;
}

/** Everything that is not a number, one entry for each row; `null` where the cell is empty. */
export type ObjectValues =
  | { readonly kind: "boolean"; readonly values: readonly (boolean | null)[] }
  | { readonly kind: "strings"; readonly values: readonly (readonly string[] | null)[] }
  | { readonly kind: "string"; readonly values: readonly (string | null)[] };

/** A column with its values; `kind` says what they are: `number`, `boolean`, `string` or `strings` (lists). */
export type TimeseriesColumnValues = TimeseriesColumn & (NumberValues | ObjectValues);

/** Rows of a time series, column by column. */
export interface TimeseriesBatch {
  /** Number of rows. */
  readonly length: number;
  /** Start of the interval of each row, Unix time in seconds. */
  readonly timestamps: Float64Array<ArrayBuffer>;
  readonly columns: readonly TimeseriesColumnValues[];
}

/** A row of a time series. */
export interface TimeseriesRow {
  /** Start of the interval, Unix time in seconds. */
  readonly timestamp: number;
  /** One value for each column, in their order. */
  readonly values: readonly TimeseriesValue[];
  readonly columns: readonly TimeseriesColumn[];
}

/** One value of a time series. */
export interface TimeseriesPoint {
  /** Start of the interval, Unix time in seconds. */
  readonly timestamp: number;
  readonly device: string;
  readonly attribute: string;
  readonly value: Exclude<TimeseriesValue, null>;
}

/** The values of a batch without the empty cells, row by row. */
export function pointsOf({ length, timestamps, columns }: TimeseriesBatch): TimeseriesPoint[] {
  const points: TimeseriesPoint[] = [];
  for (let row = 0; row < length; row++) {
    for (const column of columns) {
      const value = cellValue(column, row);
      if (value === null) continue;
      const { device, attribute } = column;
      points.push({ timestamp: timestamps[row] as number, device, attribute, value });
    }
  }
  return points;
}

/** Returns the value of a column in a row. */
export function cellValue(column: TimeseriesColumnValues, row: number): TimeseriesValue {
  if (column.kind !== "number") return column.values[row] as TimeseriesValue;
  if (column.nulls?.[row] === 1) return null;
  return column.bigints?.get(row) ?? (column.values[row] as number);
}
