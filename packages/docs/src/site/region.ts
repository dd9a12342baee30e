/** Reads a file of the examples; `undefined` when there is none. */
export type ReadExample = (path: string) => string | undefined;

const marker = /^[ \t]*(?:\/\/|#) ?#(?:end)?region\b.*\n?/gm;

/**
 * Returns a region of a program, between `// #region name` and `// #endregion`, or all of it. Markers are left out, and what all
 * lines are indented by.
 * @returns `undefined` when the program has no such region.
 */
export function readRegion(text: string, name?: string): string | undefined {
  let part = text;
  if (name !== undefined) {
    const start = [...text.matchAll(marker)].find(([line]) => line.trim().endsWith(`#region ${name}`));
    if (start === undefined) return undefined;
    part = text.slice(start.index + start[0].length);
    let depth = 1;
    for (const { 0: line, index } of part.matchAll(marker)) {
      depth += line.includes("#endregion") ? -1 : 1;
      if (depth > 0) continue;
      part = part.slice(0, index);
      break;
    }
    if (depth > 0) return undefined;
  }
  const lines = part.replaceAll(marker, "").trimEnd().split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}
