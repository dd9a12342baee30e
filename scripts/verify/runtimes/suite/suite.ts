import type { ProgramFeatures, SuiteCheck, SuiteSurroundings } from "./check.ts";
import { bodies } from "./checks/bodies.ts";
import { commandChecks } from "./checks/commands.ts";
import { connectionChecks } from "./checks/connections.ts";
import { entries } from "./checks/entries.ts";
import { failures } from "./checks/failures.ts";
import { pipelineChecks } from "./checks/pipeline.ts";
import { queryChecks } from "./checks/query.ts";
import { reads } from "./checks/reads.ts";
import { relayChecks } from "./checks/relay.ts";
import { slips } from "./checks/slips.ts";
import { streams } from "./checks/streams.ts";
import { time } from "./checks/time.ts";

const checks: readonly SuiteCheck[] = [
  ...reads,
  ...commandChecks,
  ...pipelineChecks,
  ...failures,
  ...connectionChecks,
  ...time,
  ...bodies,
  ...streams,
  ...entries,
  ...relayChecks,
  ...queryChecks,
  ...slips,
];

/** Time limit of a check, in milliseconds; after it the check counts as hanging. */
const patience = 15_000;

/**
 * Runs every check, one after the other, because some count what the mock has stored.
 * @param print gets a line of JSON for each check: its name, how long it took and, when it failed, why. The last line says
 *   how many there were, so that a runtime that dies in between is not taken for one that is done.
 * @param special what only programs can do.
 */
export async function runSuite(
  surroundings: SuiteSurroundings,
  print: (line: string) => void,
  special?: ProgramFeatures,
): Promise<void> {
  for (const check of checks) {
    const start = performance.now();
    const outcome = await attempt(check, surroundings, special);
    const milliseconds = Math.round(performance.now() - start);
    print(JSON.stringify({ check: check.name, milliseconds, ...outcome }));
  }
  print(JSON.stringify({ done: checks.length }));
}

async function attempt(
  check: SuiteCheck,
  surroundings: SuiteSurroundings,
  special: ProgramFeatures | undefined,
): Promise<{ word: string } | { error: string }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${patience} ms`)), patience);
  });
  try {
    return { word: (await Promise.race([check.run(surroundings, special), hanging])) ?? "ok" };
  } catch (error) {
    return { error: describe(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** An error with its causes; the stack would show a bundle. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? `\n  because of ${describe(error.cause)}` : "";
  return String(error) + cause;
}
