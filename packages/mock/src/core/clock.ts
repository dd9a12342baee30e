import { parseDuration } from "./duration.ts";
import { lastMoment, parseMoment } from "./moment.ts";
import { Schedule } from "./schedule.ts";

/** Source of the time of a mock. */
export interface Clock {
  /** Returns the present moment. */
  now(): Date;
}

/** Paces streams. */
export interface Ticker {
  /**
   * Calls `tick` at a steady pace until it is stopped.
   * @param milliseconds interval between two calls.
   * @returns a function that stops the calls.
   */
  every(milliseconds: number, tick: () => void): () => void;
}

/** The clock of a mock. It can be moved forward, whether it runs or stands still. */
export interface MockClock extends Clock, Ticker {
  /**
   * Moves the clock forward. Streams that it paces send meanwhile, in the order of time.
   * @param duration a duration such as `1m30s`, or milliseconds.
   * @throws {RangeError} when the duration is invalid or negative, or leads beyond the year 9999.
   */
  advance(duration: string | number): void;
}

/**
 * A clock that stands still until it is moved, for tests. Streams that it paces send while it moves, in the order of
 * time.
 */
export class SteppedClock implements MockClock {
  #time: number;
  readonly #schedule = new Schedule();

  /**
   * @param start the first moment: a date, or an RFC 3339 text such as `2026-01-14T12:00:00Z`.
   * @throws {RangeError} when it is not a date.
   */
  constructor(start: Date | string) {
    this.#time = (typeof start === "string" ? parseMoment(start) : start)?.getTime() ?? Number.NaN;
    if (Number.isNaN(this.#time)) {
      throw new RangeError(`clock: ${String(start)} is not a moment such as 2026-01-14T12:00:00Z.`);
    }
  }

  now(): Date {
    return new Date(this.#time);
  }

  advance(duration: string | number): void {
    const end = endOf(this.#time, duration);
    this.#schedule.runUntil(end, (moment) => {
      this.#time = moment;
    });
    this.#time = end;
  }

  every(milliseconds: number, tick: () => void): () => void {
    return this.#schedule.add(this.#time, milliseconds, tick);
  }
}

/** A clock that runs and can be moved forward. */
export class ShiftedClock implements MockClock {
  readonly #clock: Clock;
  readonly #ticker: Ticker;
  readonly #schedule = new Schedule();
  #shift = 0;

  constructor(clock: Clock, ticker: Ticker) {
    this.#clock = clock;
    this.#ticker = ticker;
  }

  now(): Date {
    return new Date(this.#clock.now().getTime() + this.#shift);
  }

  advance(duration: string | number): void {
    const base = this.#clock.now().getTime();
    const end = endOf(base + this.#shift, duration);
    this.#schedule.runUntil(end, (moment) => {
      this.#shift = Math.max(this.#shift, moment - base);
    });
    this.#shift = end - base;
  }

  every(milliseconds: number, tick: () => void): () => void {
    const plan = (): (() => void) => this.#schedule.add(this.now().getTime(), milliseconds, tick);
    let forget = plan();
    const stopTicker = this.#ticker.every(milliseconds, () => {
      forget();
      forget = plan();
      tick();
    });
    return () => {
      stopTicker();
      forget();
    };
  }
}

/** The clock of the machine. */
const realClock: Clock = { now: () => new Date() };

/** Timers of the machine; they do not keep the process alive. */
const realTicker: Ticker = {
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    // A number in browsers.
    if (typeof timer === "object") timer.unref();
    return () => clearInterval(timer);
  },
};

/**
 * Returns the clock of a mock.
 * @param time a clock, or a moment at which it stands still until it is moved.
 * @param ticker paces streams when the clock does not.
 * @throws {RangeError} when the moment is not a date.
 */
export function clockFrom(time: Clock | Date | string = realClock, ticker?: Ticker): MockClock {
  // Not by `instanceof`: test environments replace `Date`.
  if (typeof time === "string" || !("now" in time)) return new SteppedClock(time);
  if (ticker === undefined && time instanceof SteppedClock) return time;
  return new ShiftedClock(time, ticker ?? ("every" in time ? (time as Clock & Ticker) : realTicker));
}

/** Returns the moment after a duration, in milliseconds of Unix time. */
function endOf(start: number, duration: string | number): number {
  const milliseconds = typeof duration === "number" ? duration : (parseDuration(duration) ?? Number.NaN) * 1000;
  if (!(milliseconds >= 0)) throw new RangeError(`${duration} is not a duration such as 500ms or 1h30m.`);
  if (start + milliseconds > lastMoment)
    throw new RangeError(`${duration} is too long: it leads beyond the year 9999.`);
  return start + milliseconds;
}
