import type { EventEmitter } from "node:events";

/** Reasons for the command to end. `SIGPIPE` stands for output that nobody reads any more, as in `npm run dev | head`. */
type Interruption = "SIGINT" | "SIGTERM" | "SIGHUP" | "SIGPIPE";

/** Process that the command runs in. */
export interface LoopTerminal {
  /** Directory of the repository. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Resolves with the name of the signal when somebody wants the command to end. */
  readonly untilInterrupted: () => Promise<Interruption>;
}

/**
 * This process.
 * @param output Where it prints. Default: the standard output.
 */
export function processTerminal(root: string, output: EventEmitter = process.stdout): LoopTerminal {
  return {
    root,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    untilInterrupted: () =>
      new Promise((resolve) => {
        // Not `once`: a second Ctrl-C of an impatient person must not end the process before its children are gone.
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(signal));
        output.on("error", (error: NodeJS.ErrnoException) => {
          if (error.code === "EPIPE") resolve("SIGPIPE");
        });
      }),
  };
}
