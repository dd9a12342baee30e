import { fileURLToPath } from "node:url";

/** Returns the absolute path of a folder for something that is installed on demand. */
export function cacheOf(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));
}
