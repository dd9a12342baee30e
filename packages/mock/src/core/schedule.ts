interface Pace {
  readonly interval: number;
  next: number;
  readonly tick: () => void;
}

/** Callbacks at a steady pace, on a clock that is moved by hand. Times are milliseconds. */
export class Schedule {
  readonly #paces = new Set<Pace>();

  /** Adds a callback, and returns a function that removes it. */
  add(now: number, interval: number, tick: () => void): () => void {
    const pace = { interval, next: now + interval, tick };
    this.#paces.add(pace);
    return () => void this.#paces.delete(pace);
  }

  /**
   * Runs the callbacks that are due, in the order of time.
   * @param reach called with each moment before its callbacks.
   */
  runUntil(end: number, reach: (moment: number) => void): void {
    for (let pace = this.#earliest(end); pace !== undefined; pace = this.#earliest(end)) {
      reach(pace.next);
      pace.next += pace.interval;
      pace.tick();
    }
  }

  #earliest(end: number): Pace | undefined {
    const due = [...this.#paces].filter(({ next }) => next <= end);
    return due.sort((a, b) => a.next - b.next)[0];
  }
}
