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
 * Weighs a word in the name and the summary more than one elsewhere. Of operations with the same words, the one whose name has the
 * fewest others comes first, then lists, then what reads. Returns undefined for an operation with none of the words.
 */
function scoreOf(operation: OfferedOperation, query: readonly string[]): number | undefined {
  const { id, resource, summary, description, schema, offset, use } = operation;
  const names = new Set(wordsOf(`${id} ${resource} ${summary}`));
  const others = new Set(wordsOf(`${description} ${JSON.stringify(schema)}`));
  const inNames = query.filter((word) => names.has(word)).length;
  const inOthers = query.filter((word) => others.has(word)).length;
  if (inNames + inOthers === 0) return undefined;
  const preference = (offset === undefined ? 0 : 0.5) + (use === "act" ? 0 : 0.5);
  return 10 * inNames + inOthers - 2 * wordsOf(id).length + preference;
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
