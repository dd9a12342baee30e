import { fileURLToPath } from "node:url";

/** Where something is kept that is installed on demand: absolute path of the folder of this name. */
export function cacheOf(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));
}
