/** Returns whether a value equals one of the description. Goes only as deep as the description does. */
export function isSameJson(value: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return value === expected;
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(expected)) return false;
  const keys = Object.keys(expected);
  return (
    Object.keys(value).length === keys.length &&
    keys.every((key) => Object.hasOwn(value, key) && isSameJson(field(value, key), field(expected, key)))
  );
}

function field(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
