import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import type { Copy } from "../copy.ts";
import { isRunning, type TurboTask } from "../turbo.ts";

type Tasks = ReadonlyMap<string, TurboTask>;

/**
 * Asks the compiler which files each task is made from that compiles or runs from sources.
 * @throws {Error} when an edit of one of them would leave the hash of a task as it is, so that its cached result would be stale.
 */
export function expectCovered(copy: Copy, all: readonly TurboTask[]): void {
  const tasks: Tasks = new Map(all.map((task) => [task.taskId, task]));
  const read = new Map<string, readonly string[]>();
  const missing: string[] = [];
  for (const task of tasks.values()) {
    if (!isRunning(task) || task.task === "lint") continue;
    const isCovered = coverageOf(task, tasks);
    for (const config of configsOf(task, tasks)) {
      const files = read.get(config) ?? filesOf(config, copy);
      read.set(config, files);
      missing.push(...files.filter((file) => !isCovered(file)).map((file) => `${task.taskId}: ${file}`));
    }
  }
  if (missing.length > 0) throw new Error(`These tasks do not see edits of these files:\n  ${missing.join("\n  ")}`);
}

/** The settings of the compiler for a task, by path: those that its command names, or those that its package is checked with. */
function configsOf({ taskId, directory, command }: TurboTask, tasks: Tasks): readonly string[] {
  const typecheck = tasks.get(taskId.replace(/#.*/, "#typecheck"));
  const own = [...command.matchAll(/\btsc -p (\S+)/g)];
  const all = own.length > 0 ? own : [...(typecheck?.command ?? "").matchAll(/\btsc -p (\S+)/g)];
  if (all.length === 0) throw new Error(`Nothing says which sources ${taskId} has.`);
  return all.map(([, config = ""]) => join(directory, config));
}

/** Returns the files that the compiler reads, relative to the repository. Installed packages are left out: the lockfile stands for them. */
function filesOf(config: string, { directory, run }: Copy): readonly string[] {
  // One thread of the compiler takes less processor time than several.
  const list = run("node_modules/.bin/tsc", ["-p", config, "--listFilesOnly", "--singleThreaded"]).trim().split("\n");
  const files = list.map((file) => relative(realpathSync(directory), file));
  return files.filter((file) => !/^\.\.|(^|\/)node_modules\//.test(file));
}

/** Returns the files that a task sees: its inputs, those of the tasks before it, and their builds. */
function coverageOf(task: TurboTask, tasks: Tasks): (file: string) => boolean {
  const before = new Set([task]);
  // Grows while it is gone through.
  for (const { dependencies } of before) {
    for (const id of dependencies) {
      const dependency = tasks.get(id);
      if (dependency !== undefined) before.add(dependency);
    }
  }
  const inputs = [...before].flatMap((each) => Object.keys(each.inputs).map((file) => join(each.directory, file)));
  const covered = new Set(inputs);
  const builds = [...before].filter((other) => other.task === "build" && isRunning(other) && other !== task);
  const folders = builds.map(({ directory }) => join(directory, "dist/"));
  // No build reads tests, which the settings of the documentation have among them.
  if (task.task === "build") folders.push(join(task.directory, "test/"));
  return (file) => covered.has(file) || folders.some((folder) => file.startsWith(folder));
}
