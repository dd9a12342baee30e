/**
 * Returns the value that a record itself has under a key. Keys of a description may be any text, `constructor` for example,
 * which every object inherits.
 */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
