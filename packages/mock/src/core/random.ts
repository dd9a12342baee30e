/** Deterministic randomness: the same words always give the same numbers, so nothing has to be stored. */

/** A 32-bit hash of a text (FNV-1a with a final mix). */
export function hash(text: string): number {
  return mixed(absorbed(text, 0x811c9dc5));
}

/** Hashes many texts that start with the same words, which are looked at only once. */
export function hashAfter(start: string): (rest: string) => number {
  const state = absorbed(start, 0x811c9dc5);
  return (rest) => mixed(absorbed(rest, state));
}

function absorbed(text: string, state: number): number {
  let value = state;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

function mixed(state: number): number {
  let value = state;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** A number from 0 (inclusive) to 1 (exclusive) that belongs to the text. */
export function unitInterval(text: string): number {
  return hash(text) / 2 ** 32;
}

/** Noise of which each name has its own. It is smooth over its period, and a straight line between two knots. */
export class Noise {
  readonly #key: string;
  readonly #pace: number;
  readonly #names = new Map<string, Section>();

  /**
   * @param key what the noise follows from, besides the names.
   * @param pace seconds between two knots.
   */
  constructor(key: string, pace: number) {
    this.#key = key;
    this.#pace = pace;
  }

  /**
   * The noise of a name at a moment, from -1 to 1.
   * @param time seconds.
   * @param period seconds between two independent values; always the same for a name.
   */
  at(name: string, time: number, period: number): number {
    const knot = Math.floor(time / this.#pace);
    let section = this.#names.get(name);
    if (section === undefined) {
      section = { hash: hashAfter(`${this.#key}:${name}:`), knot: Number.NaN, before: 0, after: 0 };
      this.#names.set(name, section);
    }
    if (section.knot !== knot) {
      const isNext = section.knot === knot - 1;
      section.before = isNext ? section.after : smooth(section.hash, (knot * this.#pace) / period);
      section.after = smooth(section.hash, ((knot + 1) * this.#pace) / period);
      section.knot = knot;
    }
    return section.before + (section.after - section.before) * (time / this.#pace - knot);
  }
}

/** The last result for a name: moments that are asked for are mostly close to each other. */
interface Section {
  readonly hash: (rest: string) => number;
  knot: number;
  before: number;
  after: number;
}

/** From -1 to 1, independent at whole positions and smooth between them. */
function smooth(hashOf: (rest: string) => number, position: number): number {
  const start = Math.floor(position);
  const part = position - start;
  const before = hashOf(String(start));
  const blend = part * part * (3 - 2 * part);
  const value = part === 0 ? before : before + (hashOf(String(start + 1)) - before) * blend;
  return value / 2 ** 31 - 1;
}

/** A UUID that belongs to the text. */
export function uuid(text: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash(`${text}#${part}`).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
