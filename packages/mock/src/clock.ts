import { parseDuration } from "./duration.ts";

/** Where the mock takes the time from. */
export interface Clock {
  /** The present moment. */
  now(): Date;
}

/** What makes streams send: called at a steady pace until it is stopped. */
export interface Ticker {
  /**
   * Calls `tick` again and again.
   * @param milliseconds time between two calls.
   * @returns a function that ends it.
   */
  every(milliseconds: number, tick: () => void): () => void;
}

/**
 * A clock that stands still until it is moved, for tests. Streams that it paces send while it moves, in the order of
 * time.
 */
export class SteppedClock implements Clock, Ticker {
  #time: number;
  readonly #paces = new Set<Pace>();

  /**
   * @param start where it stands at first: a date or an RFC 3339 text.
   * @throws {RangeError} when that is no date.
   */
  constructor(start: Date | string) {
    this.#time = new Date(start).getTime();
    if (Number.isNaN(this.#time)) throw new RangeError(`${String(start)} is not a date.`);
  }

  now(): Date {
    return new Date(this.#time);
  }

  /**
   * Moves it forward.
   * @param duration a duration such as `1m30s`, or milliseconds.
   * @throws {RangeError} when it is neither, or negative.
   */
  advance(duration: string | number): void {
    const milliseconds = typeof duration === "number" ? duration : (parseDuration(duration) ?? Number.NaN) * 1000;
    if (!(milliseconds >= 0)) throw new RangeError(`${duration} is not a duration.`);
    const end = this.#time + milliseconds;
    for (let pace = this.#earliest(end); pace !== undefined; pace = this.#earliest(end)) {
      this.#time = pace.next;
      pace.next += pace.interval;
      pace.tick();
    }
    this.#time = end;
  }

  every(milliseconds: number, tick: () => void): () => void {
    const pace = { interval: milliseconds, next: this.#time + milliseconds, tick };
    this.#paces.add(pace);
    return () => void this.#paces.delete(pace);
  }

  #earliest(end: number): Pace | undefined {
    const due = [...this.#paces].filter(({ next }) => next <= end);
    return due.sort((a, b) => a.next - b.next)[0];
  }
}

interface Pace {
  readonly interval: number;
  next: number;
  readonly tick: () => void;
}

/** The clock of the machine. */
export const realClock: Clock = { now: () => new Date() };

/** Timers of the machine; they do not keep the process alive. */
export const realTicker: Ticker = {
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};
