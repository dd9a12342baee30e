import { FormatError } from "../errors/format-error.ts";
import type { TimeseriesBatch, TimeseriesColumnValues } from "./batch.ts";
import { Cell, carriageReturn, commaByte, lineFeed } from "./cell.ts";
import type { TimeseriesColumn } from "./columns.ts";
import { NumberColumn } from "./number-column.ts";
import { ObjectColumn } from "./object-column.ts";

/** So many rows make a batch at most: enough to be fast, few enough to stay in the cache of the processor. */
const mostRows = 1024;

/** So many cells make a batch at most, but for that of one row: wide rows must not take much memory. */
const mostCells = 2 ** 17;

/** Reads lines of a time series, and hands them over as batches. */
export class Scanner {
  readonly #columns: readonly TimeseriesColumn[];
  /** Number of rows of a batch at most. */
  readonly #capacity: number;
  readonly #timestamps: NumberColumn;
  readonly #cells: readonly (NumberColumn | ObjectColumn)[];
  #rows = 0;
  /** Number of rows taken. */
  #taken = 0;

  constructor(columns: readonly TimeseriesColumn[]) {
    const cell = new Cell();
    const capacity = Math.max(1, Math.min(mostRows, Math.floor(mostCells / (columns.length + 1))));
    this.#columns = columns;
    this.#capacity = capacity;
    this.#timestamps = new NumberColumn("integer", capacity, cell);
    this.#cells = columns.map(({ dataType }) =>
      dataType === "float" || dataType === "integer"
        ? new NumberColumn(dataType, capacity, cell)
        : new ObjectColumn(dataType, capacity, cell),
    );
  }

  /** True when the rows have to be taken before others are read. */
  get isFull(): boolean {
    return this.#rows === this.#capacity;
  }

  /**
   * Reads lines until there are none or a batch is full.
   * @param limit Just behind a line feed.
   * @returns Where the first line begins that was not read: `limit`, or before it when the batch is full or when the line
   * goes on behind `limit`, in quotes.
   * @throws {FormatError} when a line is not one of this time series.
   */
  scan(bytes: Uint8Array, start: number, limit: number): number {
    let position = start;
    try {
      while (position < limit && this.#rows < this.#capacity) {
        const next = this.#scanLine(bytes, position, limit);
        if (next < 0) break;
        position = next;
      }
    } catch (error) {
      const row = this.#taken + this.#rows + 1;
      throw error instanceof FormatError ? new FormatError(`row ${row}: ${error.message}`) : error;
    }
    return position;
  }

  /** Reads one line and gives the place behind it; -1 when it goes on behind `limit`. */
  #scanLine(bytes: Uint8Array, start: number, limit: number): number {
    const end = bytes[start] === carriageReturn ? start + 1 : start;
    if (bytes[end] === lineFeed) return end + 1;
    const cells = this.#cells;
    const row = this.#rows;
    let next = this.#timestamps.scan(bytes, start, limit, row);
    for (let column = 0; column < cells.length && next >= 0; column++) {
      if (bytes[next] !== commaByte) throw this.#wrongWidth(column);
      next = (cells[column] as NumberColumn | ObjectColumn).scan(bytes, next + 1, limit, row);
    }
    // The line will be read again from its begin; what was written down then is the same.
    if (next < 0) return next;
    if (bytes[next] !== lineFeed) throw this.#wrongWidth(cells.length, "more than ");
    this.#rows = row + 1;
    return next + 1;
  }

  #wrongWidth(column: number, more = ""): FormatError {
    return new FormatError(`it has ${more}${column + 1} cells, the first line has ${this.#cells.length + 1}`);
  }

  /**
   * The rows since the last time; `undefined` when there are none.
   * @throws {FormatError} when one of them has no timestamp.
   */
  take(): TimeseriesBatch | undefined {
    return this.#rows === 0 ? undefined : this.takeAll();
  }

  /** As `take`, but a batch without rows when there are none. */
  takeAll(): TimeseriesBatch {
    const length = this.#rows;
    const { values: timestamps, nulls, bigints } = this.#timestamps.take(length);
    if (nulls !== undefined || bigints !== undefined) {
      throw new FormatError(`one of the rows from ${this.#taken + 1} to ${this.#taken + length} has no timestamp`);
    }
    const columns = this.#cells.map(
      (cells, index) => ({ ...this.#columns[index], ...cells.take(length) }) as TimeseriesColumnValues,
    );
    this.#rows = 0;
    this.#taken += length;
    return { length, timestamps, columns };
  }
}
