import { readFileSync } from "node:fs";

/** Returns whether there is such a process, and it has not ended. */
export function isAlive(id: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}
