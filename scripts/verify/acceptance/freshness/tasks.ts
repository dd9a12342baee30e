import type { Copy } from "../copy.ts";
import { isRunning, type TurboTask, takeSummary } from "../turbo.ts";

/** Hashes of turbo by task: a task with another hash runs again. */
export type Hashes = ReadonlyMap<string, string>;

/** Builds as a person does, and returns the packages whose build did not come from the cache. */
export async function build({ directory, run }: Copy): Promise<string> {
  run("npm", ["run", "build", "--", "--summarize"]);
  const tasks = await takeSummary(directory);
  return packagesOf(tasks.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId));
}

/** Asks turbo about tasks, without running any. */
export function tasksOf({ run }: Copy, names = ["build", "lint", "typecheck", "test"]): readonly TurboTask[] {
  const plan = run("node_modules/.bin/turbo", ["run", ...names, "--dry=json"]);
  return (JSON.parse(plan) as { tasks: readonly TurboTask[] }).tasks;
}

/** Returns the hashes of the tasks that run something. */
export function hashesOf(tasks: readonly TurboTask[]): Hashes {
  return new Map(tasks.filter(isRunning).map(({ taskId, hash }) => [taskId, hash]));
}

/** Asks turbo for the hashes of the builds. */
export function hashesOfBuilds(copy: Copy): Hashes {
  return hashesOf(tasksOf(copy, ["build"]));
}

/** Returns the packages of the tasks that run again, because their hash is another one. */
export function changed(before: Hashes, after: Hashes): string {
  return packagesOf([...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task));
}

/** Returns the names of packages, such as `client docs`. */
function packagesOf(taskIds: readonly string[]): string {
  return [...taskIds]
    .sort()
    .map((id) => id.replace("@enapter/http-api-", "").replace(/#.*/, ""))
    .join(" ");
}

/** @throws {Error} when other packages are built than should. */
export function expectBuilds(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`${what}\n  builds    ${found}\n  and not   ${expected}`);
}
