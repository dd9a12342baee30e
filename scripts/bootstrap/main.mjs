// Chooses the task, installs what it needs, runs it.
import "./closed-pipe.mjs";
import { ensureInstalled } from "./install.mjs";
import { helpText, tasks } from "./tasks.mjs";

/**
 * Runs one task and sets the exit code of the process: the task's own, 1 where the install failed, 2 for a wrong call,
 * 128 + signal number after a signal (130 for Ctrl-C).
 *
 * @param {string[]} parameters Task name, then its options.
 */
export async function main([name, ...parameters]) {
  if (name === undefined || name === "--help" || name === "-h") {
    console.log(helpText());
    process.exitCode = name === undefined ? 2 : 0;
    return;
  }
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined) {
    console.error(`There is no task "${name}".\n\n${helpText()}`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = (await ensureInstalled()) ? await task.run(parameters) : 1;
}
