// Runs turbo tasks.
import { run, toolEnvironment } from "./process.mjs";
import { root, surroundingRepository } from "./project.mjs";

/**
 * The environment of turbo. It asks the git repository that it finds which files a task has. One around this project knows
 * nothing about them, so that an edit would change no hash: then turbo must neither read its cache nor write to it.
 */
export function turboEnvironment(directory = root) {
  const surrounding = surroundingRepository(directory);
  if (surrounding === undefined) return toolEnvironment();
  console.error(`No cache: this folder belongs to the git repository ${surrounding}. For a cache, run: git init`);
  return { ...toolEnvironment(), TURBO_CACHE: "local:,remote:" };
}

/** Goes on with what does not depend on a failure, so that one run shows all failures. One task per core, since each test task uses several. */
export const everything = ["--continue=dependencies-successful", "--concurrency=100%"];

/** Runs `turbo run` with turbo's usual output; resolves with the exit code. */
export function turbo(tasks, options = []) {
  return run("turbo", ["run", ...tasks, ...options], { env: turboEnvironment() });
}

/** Builds with turbo, and shows the output of what fails alone; resolves with the exit code. */
export function build(options = []) {
  return turbo(["build"], ["--output-logs=errors-only", ...options]);
}
