import { relative } from "node:path";
import type { Difference } from "./files.ts";

/** One line about a file: what became of it, where it is, and how many lines came and went. */
export function describeDifference({ kind, path, before, after }: Difference, root: string): string {
  const [added, removed] = [linesWithout(after, before), linesWithout(before, after)];
  return `${kind.padEnd(7)} ${relative(root, path)} (+${added} -${removed} lines)`;
}

/** Counts the lines of a text that the other does not have, or has less often. */
function linesWithout(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const line of linesOf(other)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(text).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
