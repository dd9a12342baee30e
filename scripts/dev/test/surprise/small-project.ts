import { join } from "node:path";
import { leavePaths, temporaryProject } from "../support.ts";
import { Spec } from "./spec.ts";

/** The paths that are left. The others would say the same in each of more than a hundred runs. */
const kept = new Set(["/sites", "/sites/{site_id}"]);

/** A copy of the description with few of its operations, to be edited. */
export async function smallProject(): Promise<{ spec: Spec; remove: () => Promise<void> }> {
  const { root, remove } = await temporaryProject();
  await leavePaths(join(root, "spec"), kept);
  return { spec: new Spec(root), remove };
}
