/**
 * Returns the parts of a value under dotted paths, such as `connectivity.status`. A list has them of each of its items. What is
 * not there is left out.
 */
export function selectFields(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => selectFields(item, paths));
  if (typeof value !== "object" || value === null) return value;
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split(".");
    const below = deeper.get(first) ?? [];
    deeper.set(first, rest.length === 0 ? below : [...below, rest.join(".")]);
  }
  const whole = new Set(paths);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => deeper.has(name))
      .map(([name, part]) => [name, whole.has(name) ? part : selectFields(part, deeper.get(name) ?? [])]),
  );
}
