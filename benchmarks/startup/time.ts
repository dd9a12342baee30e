import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { median } from "../table.ts";
import type { Entry } from "./entries.ts";

/**
 * Milliseconds of a process that runs a program and ends, the median of its runs.
 * @param repetitions How often each is run, in turn, so that a slow moment of the machine is not that of one of them.
 */
export async function startTimes(entries: readonly Entry[], repetitions: number): Promise<Map<Entry, number>> {
  const runs = new Map<Entry, number[]>(entries.map((entry) => [entry, []]));
  // The first round is not counted: it brings the files into memory.
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    for (const [{ program }, times] of runs) {
      const time = await startTime(program);
      if (repetition > 0) times.push(time);
    }
  }
  return new Map([...runs].map(([entry, times]) => [entry, median(times)]));
}

async function startTime(program: string): Promise<number> {
  const started = performance.now();
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  return performance.now() - started;
}
