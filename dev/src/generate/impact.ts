import { join } from "node:path";
import { compare } from "@enapter/http-api-scripts/diff/compare";
import { terminalReport } from "@enapter/http-api-scripts/diff/report/terminal";
import type { OpenApiDocument } from "@enapter/http-api-scripts/model/document";
import type { PlacedDifference } from "@enapter/http-api-scripts/output/files";
import { bundleFileOf, repository } from "../project.ts";

const compiler = join(repository, "node_modules/typescript/bin/tsc");

/**
 * What an edit means to users: the bundle before it against the bundle after it. (`npm run spec:diff` compares with the
 * last release.) This is the one place at which the loop meets `scripts/src/diff`.
 * @param columns width of the terminal.
 * @returns undefined where the bundle did not change, or there was none.
 */
export async function impactOf(
  differences: readonly PlacedDifference[],
  root: string,
  columns: number,
): Promise<string | undefined> {
  const bundle = differences.find(({ path, kind }) => path === bundleFileOf(root) && kind === "changed");
  if (bundle === undefined) return undefined;
  const [before, after] = [bundle.before, bundle.after].map((text) => JSON.parse(text) as OpenApiDocument);
  if (after === undefined) return undefined;
  const diff = await compare(before, after, compiler);
  return terminalReport({ base: "the bundle before", isFirstRelease: false, diff, secondOpinion: undefined }, columns);
}
