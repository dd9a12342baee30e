import type { GeneratedFiles } from "@enapter/http-api-scripts/output/files";
import type { SpecProblem } from "../../../spec/scripts/problems.ts";
import type { Tasks } from "../threads/tasks.ts";
import { generators } from "./generators.ts";

/** What follows from a good description; nothing of it is written yet. */
export interface Regeneration {
  /** The bundle as JSON. */
  readonly bundle: string;
  readonly outputs: readonly GeneratedFiles[];
}

/** What it takes to regenerate. */
export type RegenerateTasks = Pick<Tasks, "lint" | "bundle" | "generate">;

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
export async function regenerate(root: string, tasks: RegenerateTasks): Promise<Regeneration> {
  const [linted, generated] = await Promise.allSettled([tasks.lint(root), bundleAndGenerate(root, tasks)]);
  // What the rules say comes first: a generator may only stumble over what a rule explains.
  if (linted.status === "fulfilled" && linted.value.length > 0) throw new SpecError(linted.value);
  if (generated.status === "rejected") throw generated.reason;
  if (linted.status === "rejected") throw linted.reason;
  return generated.value;
}

async function bundleAndGenerate(root: string, tasks: RegenerateTasks): Promise<Regeneration> {
  const bundled = await tasks.bundle(root);
  if (!("bundle" in bundled)) throw new SpecError(bundled.problems);
  const { bundle, files, outputs } = bundled;
  const orders = generators.map(({ name }) => tasks.generate({ root, generator: name, bundle, files }));
  // All of them, so that none is still at work when the next edit comes.
  const settled = await Promise.allSettled(orders);
  const generated = settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
  const problems = generated.flatMap((one) => one.problems);
  if (problems.length > 0) throw new SpecError(problems.filter(isFirst));
  return { bundle, outputs: [...outputs, ...generated.flatMap((one) => ("outputs" in one ? one.outputs : []))] };
}

/** What generators read in common is refused by each of them. */
function isFirst({ message }: SpecProblem, index: number, all: readonly SpecProblem[]): boolean {
  return all.findIndex((other) => other.message === message) === index;
}
