import { FormatError } from "../errors/format-error.ts";

export const lineFeed = 10;
export const commaByte = 44;
export const carriageReturn = 13;
export const quoteByte = 34;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Range of a cell in the bytes, without its quotes. One object is used for all cells: it is the innermost loop. */
export class Cell {
  start = 0;
  end = 0;
  /** A number that equal cells have in common. */
  hash = 0;
  #escaped = false;

  /**
   * Finds the cell that begins at `start`.
   * @param limit Just behind a line feed.
   * @returns Index of the comma or the line feed behind the cell; -1 when the cell goes on behind `limit`.
   * @throws {FormatError} when quotes are where they must not be.
   */
  find(bytes: Uint8Array, start: number, limit: number): number {
    if (bytes[start] === quoteByte) return this.#findQuoted(bytes, start + 1, limit);
    let index = start;
    let hash = 0;
    let byte = bytes[index] as number;
    while (byte !== commaByte && byte !== lineFeed) {
      if (byte === quoteByte) throw new FormatError("there is a quote inside a cell that does not begin with one");
      hash = (Math.imul(hash, 31) + byte) | 0;
      byte = bytes[++index] as number;
    }
    this.start = start;
    this.end = byte === lineFeed && index > start && bytes[index - 1] === carriageReturn ? index - 1 : index;
    this.hash = hash;
    this.#escaped = false;
    return index;
  }

  #findQuoted(bytes: Uint8Array, start: number, limit: number): number {
    let index = start;
    let hash = 0;
    let escaped = false;
    for (; ; index++) {
      if (index >= limit) return -1;
      const byte = bytes[index] as number;
      if (byte === quoteByte) {
        if (bytes[index + 1] !== quoteByte) break;
        escaped = true;
        index++;
      }
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    this.start = start;
    this.end = index;
    this.hash = hash;
    this.#escaped = escaped;
    index++;
    if (bytes[index] === carriageReturn && bytes[index + 1] === lineFeed) index++;
    if (bytes[index] !== commaByte && bytes[index] !== lineFeed)
      throw new FormatError("there is text after the closing quote of a cell");
    return index;
  }

  /** The text of the cell, its doubled quotes single. */
  text(bytes: Uint8Array): string {
    const text = decoder.decode(bytes.subarray(this.start, this.end));
    return this.#escaped ? text.replaceAll('""', '"') : text;
  }
}
