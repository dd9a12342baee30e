import type { GeneratedFiles } from "@enapter/http-api-scripts/output/files";
import type { SpecProblem } from "../../../spec/scripts/problems.ts";
import type { Tasks } from "../threads/tasks.ts";

/** What follows from a good description; nothing of it is written yet. */
export interface Regeneration {
  /** The bundle as JSON. */
  readonly bundle: string;
  readonly outputs: readonly GeneratedFiles[];
}

/** The description has mistakes; nothing follows from it. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}

/**
 * Lints, bundles and generates at the same time, in memory.
 * @throws {SpecError} when anything is wrong with the description.
 */
export async function regenerate(
  root: string,
  { lint, generate }: Pick<Tasks, "lint" | "generate">,
): Promise<Regeneration> {
  const [linted, generated] = await Promise.allSettled([lint(root), generate(root)]);
  // What the rules say comes first: a generator may only stumble over what a rule explains.
  if (linted.status === "fulfilled" && linted.value.length > 0) throw new SpecError(linted.value);
  if (generated.status === "rejected") throw generated.reason;
  if (linted.status === "rejected") throw linted.reason;
  if (!("bundle" in generated.value)) throw new SpecError(generated.value.problems);
  return generated.value;
}
