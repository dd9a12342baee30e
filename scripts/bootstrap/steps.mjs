// Ways to put steps together. A step resolves with an exit code.
import { runNode } from "./process.mjs";

/** Runs steps in turn until one fails, and resolves with its exit code. */
export async function inTurn(...steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** Runs all steps, also after a failure, and resolves with the first exit code that is not 0. */
export async function all(...steps) {
  let first = 0;
  for (const step of steps) {
    const code = await step();
    first ||= code;
  }
  return first;
}

/**
 * Updates generated files, then runs further steps. Turbo must not generate: it hashes files before it runs anything, so the next
 * run would find changed files (docs/adr/0004).
 */
export function generated(...steps) {
  return inTurn(() => runNode(["scripts/dev/src/generate.ts", "--brief"]), ...steps);
}
