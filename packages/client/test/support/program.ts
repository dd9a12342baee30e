import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

/** Runs a program in a process of its own, which tells what it has to tell with `process.send`. */
export function program(text: string): ChildProcess {
  return fork(join(import.meta.dirname, "run.ts"), { env: { PROGRAM: text }, silent: true });
}
