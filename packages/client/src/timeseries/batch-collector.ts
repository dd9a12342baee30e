import type { NumberValues, TimeseriesBatch, TimeseriesColumnValues, TimeseriesValue } from "./batch.ts";

/** Joins batches of the same columns into one. */
export class BatchCollector {
  readonly #none: TimeseriesBatch;
  readonly #timestamps = new Numbers();
  readonly #columns: readonly (NumberCollector | TimeseriesValue[])[];
  #length = 0;

  /** @param none A batch without rows. */
  constructor(none: TimeseriesBatch) {
    this.#none = none;
    this.#columns = none.columns.map(({ kind }) => (kind === "number" ? new NumberCollector() : []));
  }

  add({ length, timestamps, columns }: TimeseriesBatch): void {
    this.#timestamps.add(timestamps);
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as TimeseriesColumnValues;
      const collected = this.#columns[index] as NumberCollector | TimeseriesValue[];
      if (column.kind === "number") (collected as NumberCollector).add(column, this.#length);
      else for (const value of column.values) (collected as TimeseriesValue[]).push(value);
    }
    this.#length += length;
  }

  whole(): TimeseriesBatch {
    const columns = this.#none.columns.map((column, index) => {
      const collected = this.#columns[index] as NumberCollector | TimeseriesValue[];
      const values = Array.isArray(collected) ? { values: collected } : collected.whole(this.#length);
      return { ...column, ...values } as TimeseriesColumnValues;
    });
    return { length: this.#length, timestamps: this.#timestamps.whole(), columns };
  }
}

class NumberCollector {
  readonly #values = new Numbers();
  /** Rows of empty cells. */
  readonly #nulls: number[] = [];
  readonly #bigints = new Map<number, bigint>();

  add({ values, nulls, bigints }: NumberValues, start: number): void {
    this.#values.add(values);
    if (nulls !== undefined) {
      for (let row = nulls.indexOf(1); row >= 0; row = nulls.indexOf(1, row + 1)) this.#nulls.push(start + row);
    }
    for (const [row, value] of bigints ?? []) this.#bigints.set(start + row, value);
  }

  whole(length: number): Pick<NumberValues, "values" | "nulls" | "bigints"> {
    const nulls = this.#nulls.length === 0 ? undefined : new Uint8Array(length);
    for (const row of this.#nulls) (nulls as Uint8Array)[row] = 1;
    return { values: this.#values.whole(), nulls, bigints: this.#bigints.size === 0 ? undefined : this.#bigints };
  }
}

/** Numbers are kept in blocks that grow up to so many: few to waste little, many so that there are not many blocks. */
const longestBlock = 65_536;

/** Numbers whose count is not known before. They are copied once, to their final place. */
class Numbers {
  readonly #full: Float64Array[] = [];
  /** Number of values in full blocks. */
  #fullLength = 0;
  #block = new Float64Array(0);
  #length = 0;

  add(values: Float64Array): void {
    const free = this.#block.length - this.#length;
    this.#block.set(values.length <= free ? values : values.subarray(0, free), this.#length);
    if (values.length <= free) {
      this.#length += values.length;
      return;
    }
    this.#full.push(this.#block);
    this.#fullLength += this.#block.length;
    const rest = values.subarray(free);
    this.#block = new Float64Array(Math.max(rest.length, Math.min(longestBlock, 2 * this.#block.length)));
    this.#block.set(rest);
    this.#length = rest.length;
  }

  whole(): Float64Array<ArrayBuffer> {
    const whole = new Float64Array(this.#fullLength + this.#length);
    let start = 0;
    for (const block of this.#full) {
      whole.set(block, start);
      start += block.length;
    }
    whole.set(this.#block.subarray(0, this.#length), start);
    return whole;
  }
}
