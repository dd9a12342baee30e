import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { type Bundle, BundleError, bundle, bundleOutputs, SpecFiles } from "@enapter/http-api-lint/bundle";
import { lintSpec } from "@enapter/http-api-lint/lint";
import { describeProblems, type SpecProblem } from "@enapter/http-api-lint/problems";
import { UnsupportedError } from "@enapter/http-api-openapi";
import { bundleDirectoryOf, specFileOf } from "../core/project.ts";
import { generators } from "./generators.ts";
import { generatorProblem } from "./refusal.ts";

/** Result for a good description, as plain data; nothing of it is written yet. */
export interface Regeneration {
  /** The bundle as JSON. */
  readonly bundle: string;
  readonly outputs: readonly GeneratedFiles[];
}

/** Mistakes of a description, for which nothing follows from it. */
export interface Refused {
  readonly problems: readonly SpecProblem[];
}

/**
 * Lints, bundles and generates, in memory. Each file is read once, so what is generated is what was linted.
 * @param lint Default: all rules.
 */
export async function regenerate(root: string, lint: typeof lintSpec = lintSpec): Promise<Regeneration | Refused> {
  const files = new SpecFiles();
  const problems = await lint(specFileOf(root), files);
  if (problems.length > 0) return { problems };
  try {
    return await generate(root, await bundle(specFileOf(root), files));
  } catch (error) {
    if (error instanceof BundleError) return { problems: describeProblems(error.problems) };
    throw error;
  }
}

async function generate(root: string, made: Bundle): Promise<Regeneration | Refused> {
  const outputs = bundleOutputs(made, bundleDirectoryOf(root));
  for (const { name, outputsOf } of generators) {
    const document = JSON.parse(made.json);
    try {
      outputs.push(...outputsOf(document, root));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return { problems: [await generatorProblem(error, name, made.files, document)] };
    }
  }
  return { bundle: made.json, outputs };
}

/** A generator throws a plain error for what it cannot express; a TypeError and its like are mistakes of its own. */
function isRefusal(error: unknown): error is Error {
  return error instanceof UnsupportedError || (error instanceof Error && error.constructor === Error);
}
