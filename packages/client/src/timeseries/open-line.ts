import { FormatError } from "../errors/format-error.ts";
import { lineFeed, quoteByte } from "./cell.ts";

/** A line that is longer, in bytes, is taken for a mistake. */
const longestLine = 2 ** 24;

/** Keeps a line whose end has not come yet. However many pieces it comes in, each byte is looked at once. */
export class OpenLine {
  #bytes = new Uint8Array(0);
  #length = 0;
  #inQuotes = false;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /**
   * Copies what belongs to the line.
   * @returns The place behind the line feed that ends the line; -1 when it goes on behind these bytes.
   * @throws {FormatError} when the line is far too long.
   */
  add(bytes: Uint8Array, start: number): number {
    const end = this.#findEnd(bytes, start);
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    const length = this.#length + piece.length;
    if (length > longestLine) throw new FormatError(`a line has more than ${longestLine} bytes`);
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
    return end;
  }

  /** The whole line; the next one begins. The bytes are good until then. */
  take(): Uint8Array {
    const line = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    this.#inQuotes = false;
    return line;
  }

  /** A quote inside quotes is doubled, so the number of quotes tells what is inside. */
  #findEnd(bytes: Uint8Array, start: number): number {
    for (let index = start; index < bytes.length; index++) {
      const byte = bytes[index];
      if (byte === quoteByte) this.#inQuotes = !this.#inQuotes;
      else if (byte === lineFeed && !this.#inQuotes) return index + 1;
    }
    return -1;
  }
}
