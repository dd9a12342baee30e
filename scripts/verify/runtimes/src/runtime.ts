import type { SuiteSurroundings } from "../suite/check.ts";
import type { SuiteProject } from "./project.ts";

/** One run of the suite. */
export interface Job {
  readonly project: SuiteProject;
  readonly surroundings: SuiteSurroundings;
  /** Ends the run, and every process of it. */
  readonly signal: AbortSignal;
  /** Takes the lines that the suite prints, in any pieces. */
  readonly output: (text: string) => void;
}

/** A check that the suite cannot make itself, because it starts a program or looks at the output of a build. */
export interface OuterCheck {
  readonly name: string;
  /**
   * @returns a word for the table; undefined stands for `ok`.
   * @throws when the runtime or the package does anything else.
   */
  run(job: Job): Promise<string | undefined>;
}

/** Something that the suite runs in. */
export interface Runtime {
  /** Heading of its column. */
  readonly name: string;
  readonly streams: SuiteSurroundings["streams"];
  /** Default: `told`. */
  readonly failures?: SuiteSurroundings["failures"];
  /** Default: `streamed`. */
  readonly bodies?: SuiteSurroundings["bodies"];
  /** Checks that are known to fail there, and why. One that does not fail any more has to be taken out. */
  readonly known?: Readonly<Record<string, string>>;
  /** Checks that follow the suite. */
  readonly outer?: readonly OuterCheck[];
  /** @throws {Error} when the runtime cannot be started, or ends badly. */
  run(job: Job): Promise<void>;
}
