import { checkOptions, func } from "../values/rules.ts";
import { cellValue, type TimeseriesValue } from "./batch.ts";
import { type ColumnName, columnNames } from "./column-names.ts";
import type { Timeseries } from "./timeseries.ts";

/** A row of a time series as an object: its timestamp, and one value for each column. */
export interface TimeseriesObject {
  /** Start of the interval, Unix time in seconds. */
  readonly timestamp: number;
  readonly [column: string]: TimeseriesValue;
}

/** Options of `toObjects`. */
export interface TimeseriesObjectsOptions {
  /**
   * Returns the name of a column. Default: its attribute; where columns share it, `device.attribute`; where they share that,
   * too, the other labels follow, such as the aggregation.
   */
  readonly name?: ColumnName | undefined;
}

/**
 * Reads a time series as one object for each row, for a table or `console.table`. All of it is in memory then. Lists stay lists,
 * an empty cell is `null`, and an integer that a `number` cannot hold is a `bigint`, which JSON has no form for.
 * @throws {UsageError} when two columns have one name.
 * @example
 * console.table(await toObjects(enapter.telemetry.queryTimeseries(query)));
 */
export async function toObjects(
  timeseries: Pick<Timeseries, "batches">,
  options: TimeseriesObjectsOptions = {},
): Promise<TimeseriesObject[]> {
  checkOptions(options, { name: func });
  const objects: TimeseriesObject[] = [];
  let names: readonly string[] | undefined;
  for await (const { length, timestamps, columns } of timeseries.batches()) {
    names ??= columnNames(columns, "timestamp", options.name);
    for (let row = 0; row < length; row++) {
      const values = [timestamps[row] as number, ...columns.map((column) => cellValue(column, row))];
      // Not by assignment: a column may have the name `__proto__`.
      objects.push(
        Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as TimeseriesObject,
      );
    }
  }
  return objects;
}
