import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import type { ReadTexts } from "@enapter/http-api-lint/bundle";
import type { SpecProblem } from "@enapter/http-api-lint/problems";
import type { Tasks } from "../core/tasks.ts";
import { generators } from "./generators.ts";

/** Result for a good description; nothing of it is written yet. */
export interface Regeneration {
  /** The bundle as JSON. */
  readonly bundle: string;
  readonly outputs: readonly GeneratedFiles[];
}

/** Tasks that regenerating needs. */
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

/** So often a description is read again that changes while it is read. */
const attempts = 10;

/**
 * Lints, bundles and generates at the same time, in memory. What comes of it was generated from what was linted: where files
 * changed in between, everything is done again.
 * @throws {SpecError} when anything is wrong with the description.
 */
export async function regenerate(root: string, tasks: RegenerateTasks): Promise<Regeneration> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [linted, generated] = await Promise.allSettled([tasks.lint(root), bundleAndGenerate(root, tasks)]);
    // What the rules say comes first: a generator may only stumble over what a rule explains.
    if (linted.status === "fulfilled" && linted.value.problems.length > 0) throw new SpecError(linted.value.problems);
    if (generated.status === "rejected") throw generated.reason;
    if (linted.status === "rejected") throw linted.reason;
    if (agree(linted.value.texts, generated.value.texts)) return generated.value;
  }
  throw new Error("The description changes faster than it can be read.");
}

/** Returns whether two runs saw the same texts in the files that both have read. */
function agree(some: ReadTexts, others: ReadTexts): boolean {
  return [...some].every(([file, text]) => (others.get(file) ?? text) === text);
}

async function bundleAndGenerate(
  root: string,
  tasks: RegenerateTasks,
): Promise<Regeneration & { readonly texts: ReadTexts }> {
  const bundled = await tasks.bundle(root);
  if (!("bundle" in bundled)) throw new SpecError(bundled.problems);
  const { bundle, files, texts, outputs } = bundled;
  const orders = generators.map(({ name }) => tasks.generate({ root, generator: name, bundle, files }));
  // All of them, so that none is still at work when the next edit comes.
  const settled = await Promise.allSettled(orders);
  const generated = settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
  const problems = generated.flatMap((one) => one.problems);
  if (problems.length > 0) throw new SpecError(problems.filter(isFirst));
  return { bundle, texts, outputs: [...outputs, ...generated.flatMap((one) => ("outputs" in one ? one.outputs : []))] };
}

/** Keeps the first of equal problems: each generator refuses what they read in common. */
function isFirst({ message }: SpecProblem, index: number, all: readonly SpecProblem[]): boolean {
  return all.findIndex((other) => other.message === message) === index;
}
