import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository that this file is in. */
export const repository: string = fileURLToPath(new URL("../../../..", import.meta.url));

/** Returns the main file of the description of a repository. */
export function specFileOf(root: string): string {
  return join(root, "spec/openapi.yaml");
}

/** Returns the folder for the bundle of a repository. */
export function bundleDirectoryOf(root: string): string {
  return join(root, "spec/dist");
}

/** The bundle as it was generated last. */
export function bundleFileOf(root: string): string {
  return join(bundleDirectoryOf(root), "openapi.json");
}
