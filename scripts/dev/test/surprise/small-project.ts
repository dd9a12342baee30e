import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryProject } from "../support.ts";
import { Spec } from "./spec.ts";

/** The paths that are left. The others would say the same in each of more than a hundred runs. */
const kept = new Set(["/sites", "/sites/{site_id}"]);

/** A copy of the description with few of its operations, to be edited. */
export async function smallProject(): Promise<{ spec: Spec; remove: () => Promise<void> }> {
  const { root, remove } = await temporaryProject();
  const file = join(root, "spec/openapi.yaml");
  const text = readFileSync(file, "utf8");
  const small = text.replaceAll(/^ {2}(\/\S*):\n {4}\$ref: .*\n/gm, (entry, path: string) =>
    kept.has(path) ? entry : "",
  );
  if (small === text) throw new Error("The index of paths does not look as expected.");
  writeFileSync(file, small);
  // Error codes name operations that are gone.
  for (const name of readdirSync(join(root, "spec/responses"))) {
    const response = join(root, "spec/responses", name);
    writeFileSync(response, readFileSync(response, "utf8").replaceAll(/^ {4}operations: .*\n/gm, ""));
  }
  // Operations touch resources that are gone.
  const site = join(root, "spec/paths/sites/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replaceAll(/^ {4}touches: .*\n/gm, ""));
  return { spec: new Spec(root), remove };
}
