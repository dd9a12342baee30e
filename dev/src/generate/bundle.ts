import { bundle, bundleOutputs } from "../../../spec/scripts/bundle.ts";
import { BundleError } from "../../../spec/scripts/bundle-error.ts";
import type { ParsedFiles } from "../../../spec/scripts/parsed-files.ts";
import { describeProblems } from "../../../spec/scripts/problems.ts";
import { bundleDirectoryOf, specFileOf } from "../project.ts";
import type { Bundled } from "../threads/tasks.ts";

/**
 * Bundles the description of the repository at `root`, in memory.
 * @param parsed keeps what was parsed from run to run.
 */
export async function bundleSpec(root: string, parsed: ParsedFiles): Promise<Bundled> {
  try {
    const result = await bundle(specFileOf(root), parsed);
    const outputs = bundleOutputs(result, bundleDirectoryOf(root));
    return { problems: [], bundle: result.json, files: result.files, outputs };
  } catch (error) {
    if (error instanceof BundleError) return { problems: describeProblems(error.problems) };
    throw error;
  }
}
