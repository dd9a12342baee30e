import { type BundleCache, BundleError, bundle, bundleOutputs } from "@enapter/http-api-lint/bundle";
import { describeProblems } from "@enapter/http-api-lint/problems";
import { bundleDirectoryOf, specFileOf } from "../core/project.ts";
import type { Bundled } from "../core/tasks.ts";

/**
 * Bundles the description of the repository at `root`, in memory.
 * @param cache Cache of the runs before.
 */
export async function bundleSpec(root: string, cache: BundleCache): Promise<Bundled> {
  try {
    const result = await bundle(specFileOf(root), cache);
    const outputs = bundleOutputs(result, bundleDirectoryOf(root));
    return { problems: [], bundle: result.json, files: result.files, outputs, texts: cache.texts };
  } catch (error) {
    if (error instanceof BundleError) return { problems: describeProblems(error.problems) };
    throw error;
  }
}
