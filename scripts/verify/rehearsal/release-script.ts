import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./public-packages.ts";

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string }[] } | undefined>>;
}

/**
 * The script with which the release workflow publishes, to be run in bash beside the tarballs. Only without provenance, which
 * cannot be had outside of a workflow.
 * @param text of the workflow; that of this repository if it is left out.
 * @throws {Error} when there is no such script, or it does not ask for provenance.
 */
export async function releaseScript(text?: string): Promise<string> {
  const workflow = parse(text ?? (await readFile(join(root, ".github/workflows/release.yml"), "utf8"))) as Workflow;
  const script = workflow.jobs?.["publish"]?.steps?.findLast(({ run }) => run !== undefined)?.run ?? "";
  const without = script.replaceAll(/--provenance(?=\s)/g, "--provenance=false");
  if (without === script)
    throw new Error("The job `publish` of release.yml has no script that publishes with --provenance.");
  return without;
}
