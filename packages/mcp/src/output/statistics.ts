import type { TimeseriesRow, TimeseriesValue } from "@enapter/http-api-client";

/** Summary of a column. The numbers are absent for a column without any. */
export interface ColumnStatistics {
  /** Number of cells that are not empty. */
  readonly count: number;
  readonly min?: number;
  readonly max?: number;
  /** Mean of the intervals, each with the same weight. */
  readonly mean?: number;
  readonly first: unknown;
  readonly last: unknown;
}

/** Summarizes the rows of a time series, one after the other. */
export class StatisticsCollector {
  private readonly columns: {
    count: number;
    numbers: number;
    min: number;
    max: number;
    sum: number;
    ends: unknown[];
  }[] = [];

  add({ values }: TimeseriesRow): void {
    for (const [index, value] of values.entries()) {
      this.columns[index] ??= { count: 0, numbers: 0, min: Infinity, max: -Infinity, sum: 0, ends: [] };
      if (value === null) continue;
      const column = this.columns[index];
      column.count += 1;
      const plain = plainValue(value);
      column.ends = [column.count === 1 ? plain : column.ends[0], plain];
      if (typeof value !== "number" && typeof value !== "bigint") continue;
      const number = Number(value);
      column.numbers += 1;
      column.min = Math.min(column.min, number);
      column.max = Math.max(column.max, number);
      column.sum += number;
    }
  }

  /** Returns the summary of each column, in their order. */
  result(): ColumnStatistics[] {
    return this.columns.map(({ count, numbers, min, max, sum, ends: [first = null, last = null] }) => ({
      count,
      ...(numbers === 0 ? {} : { min, max, mean: Number((sum / numbers).toPrecision(6)) }),
      first,
      last,
    }));
  }
}

/** Returns a value as JSON can hold it: an integer that a number cannot hold exactly becomes a text. */
export function plainValue(value: TimeseriesValue): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
