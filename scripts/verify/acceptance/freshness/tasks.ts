import type { Copy } from "../copy.ts";
import { isRunning, type TurboTask, takeSummary } from "../turbo.ts";
import type { Runs } from "./edits.ts";

/** What turbo takes a task for, by its name: with another hash it runs again. */
export type Hashes = ReadonlyMap<string, string>;

/** Builds as a person does, and gives the builds that were not taken from the cache. */
export async function build({ directory, run }: Copy): Promise<readonly string[]> {
  run("npm", ["run", "build", "--", "--summarize"]);
  const tasks = await takeSummary(directory);
  return tasks.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId);
}

/** Asks turbo about all tasks, without running any. */
export function tasksOf({ run }: Copy): readonly TurboTask[] {
  const plan = run("node_modules/.bin/turbo", ["run", "build", "lint", "typecheck", "test", "--dry=json"]);
  const { tasks } = JSON.parse(plan) as { tasks: readonly TurboTask[] };
  return tasks;
}

/** The hashes of the tasks that run something. */
export function hashesOf(copy: Copy): Hashes {
  const tasks = tasksOf(copy).filter(isRunning);
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

/** The tasks that run again, because their hash is another one. */
export function changed(before: Hashes, after: Hashes): string[] {
  return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
}

/** Tasks as a table has them. */
export function toRuns(taskIds: readonly string[]): Runs {
  const runs: Record<string, string> = {};
  for (const id of [...taskIds].sort()) {
    const [name = "", task = ""] = id.replace("@enapter/http-api-", "").split("#");
    runs[task] = [...(runs[task]?.split(" ") ?? []), name].join(" ");
  }
  return runs;
}

/** Such as `lint spec; test dev spec`. */
export function textOf(runs: Runs): string {
  const parts = Object.entries(runs).map(([task, packages]) => `${task} ${packages}`);
  return parts.sort().join("; ") || "nothing";
}

/** @throws {Error} when other tasks run than should. */
export function expectRuns(what: string, found: Runs, expected: Runs): void {
  if (textOf(found) === textOf(expected)) return;
  throw new Error(`${what}\n  runs        ${textOf(found)}\n  and not     ${textOf(expected)}`);
}
