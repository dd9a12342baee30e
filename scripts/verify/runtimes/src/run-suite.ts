import { startMockServer } from "@enapter/http-api-mock";
import type { Neighbours } from "../suite/check.ts";
import { excuseKnown } from "./known.ts";
import { runOuterChecks } from "./outer/run-outer.ts";
import type { SuiteProject } from "./project.ts";
import { type CheckResult, SuiteReader } from "./results.ts";
import type { Job, Runtime } from "./runtime.ts";

/** Result of the suite in a runtime. */
export interface SuiteReport {
  readonly runtime: string;
  readonly results: readonly CheckResult[];
  readonly milliseconds: number;
  /** Reason why the runtime did not finish the suite; undefined when it did. */
  readonly problem: string | undefined;
}

/** Whether a report is what it has to be. */
export function isGood({ results, problem }: SuiteReport): boolean {
  return problem === undefined && results.every(({ error }) => error === undefined);
}

/** Runs the suite in a runtime, against a mock of its own. */
export async function runSuiteIn(
  runtime: Runtime,
  project: SuiteProject,
  neighbours: Neighbours,
  signal: AbortSignal,
): Promise<SuiteReport> {
  await using mock = await startMockServer();
  const reader = new SuiteReader();
  const start = performance.now();
  const outer: CheckResult[] = [];
  const report = (problem: string | undefined): SuiteReport => ({
    runtime: runtime.name,
    results: [...(reader.isComplete ? excuseKnown(reader.results, runtime.known ?? {}) : reader.results), ...outer],
    milliseconds: performance.now() - start,
    problem,
  });
  const job: Job = {
    project,
    surroundings: {
      baseUrl: mock.url,
      token: mock.token,
      streams: runtime.streams,
      failures: runtime.failures ?? "told",
      bodies: runtime.bodies ?? "streamed",
      neighbours,
    },
    signal,
    output: (text) => reader.add(text),
  };
  try {
    await runtime.run(job);
    outer.push(...(await runOuterChecks(runtime.outer ?? [], job)));
  } catch (error) {
    return report(error instanceof Error ? error.message : String(error));
  }
  return report(reader.isComplete ? undefined : "it ended before the suite did");
}
