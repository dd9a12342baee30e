import { join } from "node:path";
import type { Difference } from "@enapter/http-api-generator/output";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { compare, terminalReport } from "@enapter/http-api-spec-diff";
import { bundleFileOf, repository } from "../core/project.ts";

const compiler = join(repository, "node_modules/typescript/bin/tsc");

/**
 * Reports what an edit means to users: the bundle before it against the bundle after it. (`npm run spec:diff` compares with the
 * last release.) This is the one place at which the loop meets `packages/spec-diff`.
 * @param columns width of the terminal.
 * @returns undefined where the bundle did not change, or there was none.
 */
export async function impactOf(
  differences: readonly Difference[],
  root: string,
  columns: number,
): Promise<string | undefined> {
  const bundle = differences.find(({ path, kind }) => path === bundleFileOf(root) && kind === "changed");
  if (bundle === undefined) return undefined;
  const before = parsed(bundle.before);
  if (before === undefined) return "Nothing is said about the impact, because the bundle before is not JSON.\n";
  const diff = await compare(before, JSON.parse(bundle.after), compiler);
  return terminalReport({ base: "the bundle before", isFirstRelease: false, diff, secondOpinion: undefined }, columns);
}

/** A merge conflict leaves marks in the bundle. */
function parsed(text: string): OpenApiDocument | undefined {
  try {
    return JSON.parse(text) as OpenApiDocument;
  } catch {
    return undefined;
  }
}
