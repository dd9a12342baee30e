/** Deterministic random numbers: the same text always has the same number, so nothing has to be stored. */

/** Returns a 32-bit hash of a text (FNV-1a with a final mix). */
export function hash(text: string): number {
  return mixed(absorbed(text, 0x811c9dc5));
}

/** Hashes many texts with a common prefix, which is processed once. */
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

/** Returns the number of a text, from 0 (inclusive) to 1 (exclusive). */
export function unitInterval(text: string): number {
  return hash(text) / 2 ** 32;
}

/** Smooth noise, one curve for each name, linear between two knots. */
export class Noise {
  readonly #key: string;
  readonly #pace: number;
  readonly #names = new Map<string, Section>();

  /**
   * @param key seed of the noise, besides the names.
   * @param pace seconds between two knots.
   */
  constructor(key: string, pace: number) {
    this.#key = key;
    this.#pace = pace;
  }

  /**
   * Returns the noise of a name at a moment, from -1 to 1.
   * @param time seconds.
   * @param period seconds between two independent values; one period for each name.
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

/** The last result by name: consecutive calls are mostly about moments close to each other. */
interface Section {
  readonly hash: (rest: string) => number;
  knot: number;
  before: number;
  after: number;
}

/** Returns a value from -1 to 1, independent at whole positions and smooth between them. */
function smooth(hashOf: (rest: string) => number, position: number): number {
  const start = Math.floor(position);
  const part = position - start;
  const before = hashOf(String(start));
  const blend = part * part * (3 - 2 * part);
  const value = part === 0 ? before : before + (hashOf(String(start + 1)) - before) * blend;
  return value / 2 ** 31 - 1;
}

/** Returns the UUID of a text. */
export function uuid(text: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash(`${text}#${part}`).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
