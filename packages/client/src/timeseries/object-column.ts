import type { ObjectValues } from "./batch.ts";
import type { Cell } from "./cell.ts";
import { objectReader, type ReadCell } from "./cells.ts";

/** Cells of up to so many bytes are remembered. */
const longestCell = 64;
/** Maximum number of cached cells, a power of two. */
const mostSlots = 256;

/**
 * Collects a column of other values than numbers. The last cells are remembered: telemetry repeats itself, and to compare
 * bytes is much faster than to decode them.
 */
export class ObjectColumn {
  readonly #kind: ObjectValues["kind"];
  readonly #read: ReadCell<unknown>;
  readonly #cell: Cell;
  readonly #values: unknown[] = [];
  /** Fewer where there are many columns. */
  readonly #slots: number;
  // Made for the first value: without rows, columns cost nothing.
  #keys = new Uint8Array(0);
  #lengths = new Uint8Array(0);
  #known: unknown[] = [];

  /** @param capacity How many rows there are at most until `take`. */
  constructor(dataType: string, capacity: number, cell: Cell) {
    const { kind, read } = objectReader(dataType);
    this.#kind = kind;
    this.#read = read;
    this.#cell = cell;
    this.#slots = capacity < mostSlots ? 16 : mostSlots;
  }

  /** Reads the cell of a row, as `Cell.find` does. */
  scan(bytes: Uint8Array, start: number, limit: number, row: number): number {
    const cell = this.#cell;
    const next = cell.find(bytes, start, limit);
    if (next >= 0) this.#values[row] = cell.end === cell.start ? null : this.#valueOf(bytes, cell);
    return next;
  }

  #valueOf(bytes: Uint8Array, cell: Cell): unknown {
    const { start, end, hash } = cell;
    const length = end - start;
    if (length > longestCell) return this.#read(cell.text(bytes));
    if (this.#lengths.length === 0) {
      this.#keys = new Uint8Array(this.#slots * longestCell);
      this.#lengths = new Uint8Array(this.#slots);
      this.#known = new Array(this.#slots).fill(null);
    }
    const slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (this.#slots - 1);
    const keys = this.#keys;
    const shift = slot * longestCell - start;
    if (this.#lengths[slot] === length) {
      let index = start;
      while (index < end && keys[shift + index] === bytes[index]) index++;
      if (index === end) return this.#known[slot];
    }
    const value = this.#read(cell.text(bytes));
    for (let index = start; index < end; index++) keys[shift + index] = bytes[index] as number;
    this.#lengths[slot] = length;
    this.#known[slot] = value;
    return value;
  }

  /** Gives the values of the first rows, and begins anew. */
  take(length: number): ObjectValues {
    return { kind: this.#kind, values: this.#values.slice(0, length) } as ObjectValues;
  }
}
