import type { CheckResult } from "../results.ts";
import type { Job, OuterCheck } from "../runtime.ts";

/** Runs checks from outside of a runtime, one after the other. */
export async function runOuterChecks(checks: readonly OuterCheck[], job: Job): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name: check, run } of checks) {
    const start = performance.now();
    const outcome = await run(job).then(
      (word = "ok") => ({ word }),
      (error: unknown) => ({ error: String(error) }),
    );
    results.push({ check, milliseconds: Math.round(performance.now() - start), ...outcome });
  }
  return results;
}
