import type { Tasks } from "./tasks.ts";
import { Thread } from "./thread.ts";

/** Linting in one thread and generating in another: neither waits for the other. */
export function startTasks(): Pick<Tasks, "lint" | "generate"> & AsyncDisposable {
  const [linter, generator] = [new Thread(), new Thread()];
  return {
    lint: (root) => linter.run("lint", root),
    generate: (root) => generator.run("generate", root),
    [Symbol.asyncDispose]: async () => void (await Promise.all([linter.stop(), generator.stop()])),
  };
}
