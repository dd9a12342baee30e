import type { Issue } from "./standard-schema.ts";

/** Holds a value against a part of the API description. It never throws and never changes the value. */
export type Check = (value: unknown, report: Report) => void;

/** An issue, with what was expected instead where the value is of another kind altogether. */
export interface Finding extends Issue {
  readonly expected?: readonly string[];
}

/** Stop here: further issues almost always share the cause, and a response may have thousands of items. */
const mostFindings = 20;

/** Far more than data for people has, far less than a stack holds. */
const deepestRecursion = 100;

/** Findings of checks so far, and the current location in the value. */
export class Report {
  readonly #findings: Finding[] = [];
  readonly #path: (string | number)[] = [];
  #recursion = 0;

  /** Everything that was found, without the notes for unions. */
  get issues(): Issue[] {
    return this.#findings.map(({ message, path }) => ({ message, path }));
  }

  /** Nothing more is taken, so loops can end. */
  get isFull(): boolean {
    return this.#findings.length >= mostFindings;
  }

  /** Says what is wrong with the value at the current place. */
  add(message: string): void {
    this.addAll([{ message, path: [...this.#path] }]);
  }

  /** Says that the value at the current place is of another kind. */
  addMismatch(expected: readonly string[]): void {
    const names = [...new Set(expected)];
    const text = [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" or ");
    this.addAll([{ message: `is not ${text}`, path: [...this.#path], expected: names }]);
  }

  /** Takes over what a trial found. */
  addAll(findings: readonly Finding[]): void {
    for (const finding of findings) if (!this.isFull) this.#findings.push(finding);
  }

  /** Checks a part of the value. */
  inside(key: string | number, check: Check, part: unknown): void {
    this.#path.push(key);
    check(part, this);
    this.#path.pop();
  }

  /** Checks with a schema that contains itself; data that is nested without end would overflow the stack. */
  recurse(check: Check, value: unknown): void {
    if (this.#recursion >= deepestRecursion) {
      this.add("is nested too deeply");
      return;
    }
    this.#recursion += 1;
    check(value, this);
    this.#recursion -= 1;
  }

  /** Runs a check and gives what it finds, instead of keeping it. */
  try(check: Check, value: unknown): Finding[] {
    const before = this.#findings.length;
    check(value, this);
    return this.#findings.splice(before);
  }

  /** Returns the expected kinds at the current location, when findings say no more than that the value is of another kind. */
  expectedBy(findings: readonly Finding[]): readonly string[] | undefined {
    const [first, second] = findings;
    return second === undefined && first?.path.length === this.#path.length ? first.expected : undefined;
  }
}
