/** A step of the rehearsal has failed. What was wrong is printed already. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}

/** Says what is done, what came of it and how long it took, and counts. */
export class Steps {
  #passed = 0;
  #failed = 0;
  readonly #print: (text: string) => void;
  readonly #signal: AbortSignal;
  readonly #start = performance.now();

  /** @param signal when it is aborted, steps end without being counted. */
  constructor(print: (text: string) => void, signal: AbortSignal) {
    this.#print = print;
    this.#signal = signal;
  }

  get failed(): number {
    return this.#failed;
  }

  /**
   * Does what everything after it needs.
   * @throws {StepFailed} when it fails.
   */
  async must<T>(title: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      const result = await work();
      this.#report(title, start, []);
      return result;
    } catch (error) {
      this.#signal.throwIfAborted();
      this.#report(title, start, [messageOf(error)]);
      throw new StepFailed(title, { cause: error });
    }
  }

  /** Looks at something. What is wrong is counted and shown, and the rehearsal goes on. */
  async check(title: string, work: () => Promise<readonly string[]>): Promise<void> {
    const start = performance.now();
    let problems: readonly string[];
    try {
      problems = await work();
    } catch (error) {
      problems = [messageOf(error)];
    }
    this.#signal.throwIfAborted();
    this.#report(title, start, problems);
  }

  /** Prints the closing line. */
  close(): void {
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(0);
    this.#print(`Rehearsal of the release: ${this.#passed} passed, ${this.#failed} failed, ${seconds} s\n`);
  }

  #report(title: string, start: number, problems: readonly string[]): void {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const good = problems.length === 0;
    if (good) this.#passed += 1;
    else this.#failed += 1;
    this.#print(`${good ? "ok    " : "FAILED"} ${seconds.padStart(5)} s  ${title}\n`);
    for (const problem of problems) this.#print(`${problem.replaceAll(/^/gm, "         ")}\n`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
