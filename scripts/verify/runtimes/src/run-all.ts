import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, constants } from "node:os";
import { join } from "node:path";
import { brokenClaims, claimsOf, readPage } from "./claims.ts";
import { inParallel } from "./in-parallel.ts";
import { startNeighbours } from "./neighbours.ts";
import { createSuiteProject } from "./project.ts";
import { isGood, runSuiteIn } from "./run-suite.ts";
import type { Runtime } from "./runtime.ts";
import { complaints, knownDefects, resultsTable, summary } from "./table.ts";

/** The longest time for a runtime, in milliseconds: most take ten seconds, the build of Next.js a minute and more on a busy machine. */
const patience = 300_000;

/**
 * Runs the suite in every runtime, as many at a time as there are cores, prints what came of it, and sets the exit code: 1 after
 * a failure, 130 after Ctrl-C, which ends every process.
 * @param parent absolute path of a folder in which to work; nothing stays there.
 */
export async function runAll(runtimes: readonly Runtime[], parent: string): Promise<void> {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      process.exitCode = 128 + constants.signals[name];
      stop.abort(new Error(name));
    });
  }
  const directory = await mkdtemp(join(parent, "http-api-runtimes-"));
  try {
    const project = await createSuiteProject(directory);
    await using neighbours = await startNeighbours(directory);
    const reports = await inParallel(runtimes, availableParallelism(), (runtime) =>
      runSuiteIn(runtime, project, neighbours, AbortSignal.any([stop.signal, AbortSignal.timeout(patience)])),
    );
    const broken = brokenClaims(claimsOf(await readPage()), reports);
    process.stdout.write(
      `${resultsTable(reports)}\n${knownDefects(runtimes)}${complaints(reports)}${broken.join("")}${summary(reports)}`,
    );
    if (broken.length > 0 || !reports.every(isGood)) process.exitCode ??= 1;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
