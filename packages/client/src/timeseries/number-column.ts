import type { NumberValues } from "./batch.ts";
import { type Cell, commaByte, lineFeed } from "./cell.ts";
import { readFloat, readInteger } from "./cells.ts";

const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

/** A number of so many digits is exact, and its quotient by one of these powers of ten is rounded only once. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, exponent) => 10 ** exponent);

/** Collects a column of numbers. */
export class NumberColumn {
  readonly #isInteger: boolean;
  readonly #cell: Cell;
  readonly #capacity: number;
  /** Made for the first row: without rows, columns cost nothing. */
  #values = new Float64Array(0);
  #nulls: Uint8Array<ArrayBuffer> | undefined;
  #bigints: Map<number, bigint> | undefined;

  /** @param capacity How many rows there are at most until `take`. */
  constructor(dataType: "float" | "integer", capacity: number, cell: Cell) {
    this.#isInteger = dataType === "integer";
    this.#cell = cell;
    this.#capacity = capacity;
  }

  /** Reads the cell of a row, as `Cell.find` does. Plain short decimals here, everything else in `#scanSlowly`. */
  scan(bytes: Uint8Array, start: number, limit: number, row: number): number {
    if (this.#values.length === 0) this.#values = new Float64Array(this.#capacity);
    let index = start;
    let byte = bytes[index] as number;
    const negative = byte === minus;
    if (negative) byte = bytes[++index] as number;
    let digits = -index;
    let mantissa = 0;
    while (byte >= zero && byte <= nine) {
      mantissa = mantissa * 10 + (byte - zero);
      byte = bytes[++index] as number;
    }
    digits += index;
    let decimals = 0;
    if (byte === point && digits > 0 && !this.#isInteger) {
      decimals = -++index;
      byte = bytes[index] as number;
      while (byte >= zero && byte <= nine) {
        mantissa = mantissa * 10 + (byte - zero);
        byte = bytes[++index] as number;
      }
      decimals += index;
      digits += decimals;
    }
    if (digits === 0 || digits > exactDigits || (byte !== commaByte && byte !== lineFeed)) {
      return this.#scanSlowly(bytes, start, limit, row);
    }
    const value = decimals === 0 ? mantissa : mantissa / (powersOfTen[decimals] as number);
    this.#values[row] = negative ? -value : value;
    return index;
  }

  #scanSlowly(bytes: Uint8Array, start: number, limit: number, row: number): number {
    const cell = this.#cell;
    const next = cell.find(bytes, start, limit);
    if (next < 0) return next;
    if (cell.end === cell.start) {
      this.#nulls ??= new Uint8Array(this.#values.length);
      this.#nulls[row] = 1;
      this.#values[row] = Number.NaN;
      return next;
    }
    const text = cell.text(bytes);
    const value = this.#isInteger ? readInteger(text) : readFloat(text);
    if (typeof value === "bigint") {
      this.#bigints ??= new Map();
      this.#bigints.set(row, value);
    }
    this.#values[row] = Number(value);
    return next;
  }

  /** Gives the values of the first rows, and begins anew. */
  take(length: number): NumberValues {
    const [nulls, bigints] = [this.#nulls?.slice(0, length), this.#bigints];
    // From a row that is not whole yet; it will be read again.
    bigints?.delete(length);
    this.#nulls = undefined;
    this.#bigints = undefined;
    const values = this.#values.slice(0, length);
    return { kind: "number", values, nulls, bigints: bigints?.size === 0 ? undefined : bigints };
  }
}
