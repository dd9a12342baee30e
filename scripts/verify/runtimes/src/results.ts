/** Result of a check in a runtime. */
export interface CheckResult {
  readonly check: string;
  readonly milliseconds: number;
  /** `ok`, or how the runtime differs, as documented. */
  readonly word?: string;
  /** Reason for a failure; then there is no `word`. */
  readonly error?: string;
}

/** Reads what a suite prints, in whatever pieces it comes. */
export class SuiteReader {
  readonly results: CheckResult[] = [];
  #rest = "";
  #announced: number | undefined;

  /** @throws {Error} for a line that the suite does not print. */
  add(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#read(line);
  }

  /** Whether the suite came to its end, and every check before it. */
  get isComplete(): boolean {
    return this.#announced === this.results.length && this.results.length > 0;
  }

  #read(line: string): void {
    if (line.trim() === "") return;
    let value: CheckResult | { readonly done: number };
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new Error(`the suite printed something that is no result: ${line}`, { cause });
    }
    if ("done" in value) this.#announced = value.done;
    else this.results.push(value);
  }
}
