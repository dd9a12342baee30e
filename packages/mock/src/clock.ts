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
