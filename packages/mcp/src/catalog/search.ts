import type { OfferedOperation } from "./catalog.ts";

/** Returns the operations that have words of the query in their texts, best first; all of them for an empty query. */
export function searchOperations(operations: readonly OfferedOperation[], query: string): readonly OfferedOperation[] {
  const exact = operations.filter(({ id }) => id.toLowerCase() === query.trim().toLowerCase());
  if (exact.length > 0) return exact;
  const words = wordsOf(query);
  if (words.length === 0) return operations;
  const found = operations.flatMap((operation) => {
    const score = scoreOf(operation, words);
    return score === undefined ? [] : [{ operation, score }];
  });
  return found.sort((a, b) => b.score - a.score).map(({ operation }) => operation);
}

/**
 * Weighs a word in the name and the summary more than one in the description. Of operations with the same words, the one whose name
 * has the fewest others comes first.
 */
function scoreOf(
  { id, resource, summary, description, schema }: OfferedOperation,
  query: readonly string[],
): number | undefined {
  const texts: readonly (readonly [text: string, weight: number])[] = [
    [`${id} ${resource} ${summary}`, 10],
    [Object.keys((schema["properties"] ?? {}) as object).join(" "), 1],
    [description, 1],
  ];
  let score = 0;
  for (const [text, weight] of texts) {
    const words = new Set(wordsOf(text));
    for (const word of query) if (words.has(word)) score += weight;
  }
  return score === 0 ? undefined : score - 2 * wordsOf(id).length;
}

/** Splits names and sentences into lower-case words of more than two letters, without the `s` of a plural. */
function wordsOf(text: string): string[] {
  const words =
    text
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z0-9]{3,}/g) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}
