/** Lines of cells in columns: the first to the left, the others to the right. */
export function tableOf(rows: readonly (readonly string[])[], widths: { first: number; others: number }): string {
  return rows
    .map(
      ([first = "", ...cells]) =>
        first.padEnd(widths.first) + cells.map((text) => text.padStart(widths.others)).join(""),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** @throws {RangeError} when the text of an option is not a number above 0. */
export function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new RangeError(`--${option} must be a number above 0, not ${text}`);
  return value;
}
