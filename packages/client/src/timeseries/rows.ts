import type { NumberValues, TimeseriesBatch, TimeseriesRow, TimeseriesValue } from "./batch.ts";

/** So many rows are made at a time: enough to be fast, few enough that they are gone before they cost memory. */
const portion = 128;

type OpenRow = TimeseriesRow & { readonly values: TimeseriesValue[] };

/** The rows of a batch from `start` on, a portion of them. */
function rowsOf({ length, timestamps, columns }: TimeseriesBatch, start: number): TimeseriesRow[] {
  const end = Math.min(length, start + portion);
  const rows: OpenRow[] = [];
  for (let row = start; row < end; row++) rows.push({ timestamp: timestamps[row] as number, values: [], columns });
  for (const column of columns) {
    if (column.kind === "number") pushNumbers(rows, column, start);
    else pushObjects(rows, column.values, start);
  }
  return rows;
}

// One loop for typed arrays and one for others, because a loop that sees both is several times slower.
function pushNumbers(rows: OpenRow[], { values, nulls, bigints }: NumberValues, start: number): void {
  for (let index = 0; index < rows.length; index++) {
    const row = start + index;
    const value = nulls?.[row] === 1 ? null : (values[row] as number);
    (rows[index] as OpenRow).values.push(value);
  }
  if (bigints !== undefined) {
    for (let index = 0; index < rows.length; index++) {
      const value = bigints.get(start + index);
      if (value !== undefined) (rows[index] as OpenRow).values.splice(-1, 1, value);
    }
  }
}

function pushObjects(rows: OpenRow[], values: readonly TimeseriesValue[], start: number): void {
  for (let index = 0; index < rows.length; index++) {
    (rows[index] as OpenRow).values.push(values[start + index] as TimeseriesValue);
  }
}

/** Row by row. A generator would do the same, at half the speed. */
export class RowIterator implements AsyncGenerator<TimeseriesRow, void, undefined> {
  readonly #batches: AsyncGenerator<TimeseriesBatch, void, undefined>;
  #batch: TimeseriesBatch | undefined;
  /** Rows of the batch that were made. */
  #made = 0;
  #rows: readonly TimeseriesRow[] = [];
  #index = 0;
  /** The calls before all rows were there; the next one waits for them. */
  #waiting: Promise<void> | undefined;
  #isClosed = false;

  /** @param batches Their `return` ends a pending `next`. */
  constructor(batches: AsyncGenerator<TimeseriesBatch, void, undefined>) {
    this.#batches = batches;
  }

  next(): Promise<IteratorResult<TimeseriesRow, void>> {
    const row = this.#waiting === undefined ? this.#rows[this.#index] : undefined;
    if (row !== undefined) {
      this.#index += 1;
      return Promise.resolve({ done: false, value: row });
    }
    const result = this.#advance(this.#waiting);
    const settled = result.then(ignore, ignore).then(() => {
      if (this.#waiting === settled) this.#waiting = undefined;
    });
    this.#waiting = settled;
    return result;
  }

  async #advance(before: Promise<void> | undefined): Promise<IteratorResult<TimeseriesRow, void>> {
    await before;
    while (this.#index === this.#rows.length) {
      if (this.#batch === undefined || this.#made === this.#batch.length) {
        const { done, value } = await this.#batches.next();
        // The batch may have come just before the end.
        if (done === true || this.#isClosed) return ended;
        this.#batch = value;
        this.#made = 0;
      }
      this.#rows = rowsOf(this.#batch, this.#made);
      this.#made += this.#rows.length;
      this.#index = 0;
    }
    return { done: false, value: this.#rows[this.#index++] as TimeseriesRow };
  }

  async return(): Promise<IteratorResult<TimeseriesRow, void>> {
    this.#isClosed = true;
    this.#batch = undefined;
    this.#rows = [];
    this.#index = 0;
    await this.#batches.return();
    return ended;
  }

  async throw(error: unknown): Promise<IteratorResult<TimeseriesRow, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

const ended = { done: true, value: undefined } as const;

function ignore(): void {}
