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

/** So many numbers are kept together: few enough to waste little, enough that there are not many of them. */
const blockLength = 65_536;

/** Numbers whose count is not known before. They are copied once, to their final place. */
class Numbers {
  readonly #full: Float64Array[] = [];
  #block = new Float64Array(blockLength);
  #length = 0;

  /** @param values No more than fit in a block. */
  add(values: Float64Array): void {
    const free = blockLength - this.#length;
    this.#block.set(values.length <= free ? values : values.subarray(0, free), this.#length);
    this.#length += values.length;
    if (this.#length < blockLength) return;
    this.#full.push(this.#block);
    this.#block = new Float64Array(blockLength);
    this.#block.set(values.subarray(free));
    this.#length -= blockLength;
  }

  whole(): Float64Array<ArrayBuffer> {
    const start = this.#full.length * blockLength;
    const whole = new Float64Array(start + this.#length);
    this.#full.forEach((block, index) => {
      whole.set(block, index * blockLength);
    });
    whole.set(this.#block.subarray(0, this.#length), start);
    return whole;
  }
}
