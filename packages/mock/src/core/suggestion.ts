/**
 * Returns the known name most similar to a misspelt one, as a text such as `, did you mean unit?`.
 * @returns undefined when no known name is similar.
 */
export function suggestion(misspelt: string, known: readonly string[]): string | undefined {
  if (misspelt.length > 60) return undefined;
  const written = misspelt.toLowerCase();
  const ranked = known
    .map((name) => ({ name, distance: distanceOf(written, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  const contained = known.filter((name) => name.length > 3 && (written.includes(name) || name.includes(written)));
  const [best] = [...ranked.map(({ name }) => name), ...(written.length > 3 ? contained : [])];
  return best === undefined ? undefined : `, did you mean ${best}?`;
}

/** Returns the text that proposes the most similar name, else all names. */
export function suggestions(misspelt: string, known: readonly string[]): string {
  return suggestion(misspelt, known) ?? `, use one of ${known.join(", ")}`;
}

/** Returns the number of letters to insert, remove, replace or swap with their neighbour. */
function distanceOf(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1)];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(Math.min(...steps, ...(isSwapped ? [(before[j - 2] ?? 0) + 1] : [])));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
