/** Lines that came and went in one place. */
interface Hunk {
  /** First line, from 0. */
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Beyond so many pairs of lines a comparison takes too long for what it shows. */
const pairLimit = 4_000_000;

/** The first differences of two texts, with line numbers of the first; at most `limit` lines. Empty for equal texts. */
export function shortDiff(before: string, after: string, limit = 12): string[] {
  const lines = hunksOf(before.split("\n"), after.split("\n")).flatMap(({ at, removed, added }) => [
    `@@ line ${at + 1}`,
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
  ]);
  const hidden = lines.length - limit;
  return hidden > 0 ? [...lines.slice(0, limit), `  … ${hidden} more lines`] : lines;
}

function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  if (removed.length === 0 && added.length === 0) return [];
  if (removed.length * added.length > pairLimit) return [{ at: start, removed, added }];
  return split(removed, added, start);
}

/** Splits one difference at the lines that both texts have, of which it keeps as many as possible. */
function split(removed: readonly string[], added: readonly string[], offset: number): Hunk[] {
  const common = commonLengths(removed, added);
  const width = added.length + 1;
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let [fromI, fromJ] = [0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ)
      hunks.push({ at: offset + fromI, removed: removed.slice(fromI, i), added: added.slice(fromJ, j) });
  };
  while (i < removed.length && j < added.length) {
    if (removed[i] === added[j]) {
      close();
      i++;
      j++;
      [fromI, fromJ] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [removed.length, added.length];
  close();
  return hunks;
}

/** Counts the common lines of two texts from line `i` of one and line `j` of the other on, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longer = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : longer;
    }
  }
  return lengths;
}
