import type { OpenApiDocument } from "@enapter/http-api-scripts/model/document";
import { UnsupportedError } from "@enapter/http-api-scripts/model/unsupported-error";
import { bundle, bundleOutputs } from "../../../spec/scripts/bundle.ts";
import { BundleError } from "../../../spec/scripts/bundle-error.ts";
import type { ParsedFiles } from "../../../spec/scripts/parsed-files.ts";
import { describeProblems, type SpecProblem } from "../../../spec/scripts/problems.ts";
import { bundleDirectoryOf, specFileOf } from "../project.ts";
import type { Generated } from "../threads/tasks.ts";
import { generators } from "./generators.ts";
import { refusal } from "./refusal.ts";

/**
 * Bundles the description of the repository at `root` and runs every generator, in memory.
 * @param parsed keeps what was parsed from run to run.
 */
export async function generate(root: string, parsed: ParsedFiles): Promise<Generated> {
  try {
    const result = await bundle(specFileOf(root), parsed);
    const document = JSON.parse(result.json) as OpenApiDocument;
    const outputs = bundleOutputs(result, bundleDirectoryOf(root));
    const problems: SpecProblem[] = [];
    for (const generator of generators) {
      try {
        outputs.push(...generator.outputs(document, root));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        // What they read in common is refused by each of them.
        if (problems.some(({ message }) => message === error.message)) continue;
        problems.push(await refusal(error, generator.name, result.files, document));
      }
    }
    return problems.length > 0 ? { problems } : { problems: [], bundle: result.json, outputs };
  } catch (error) {
    if (error instanceof BundleError) return { problems: describeProblems(error.problems) };
    throw error;
  }
}

/** A generator says with a plain error what it cannot express; a TypeError and its like are mistakes of its own. */
function isRefusal(error: unknown): error is Error {
  return error instanceof UnsupportedError || (error instanceof Error && error.constructor === Error);
}
