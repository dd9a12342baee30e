/**
 * Copies plain data deeply and leaves out what is undefined or a symbol, so that later changes of the original have no effect.
 * @param forKey Writes dates and bigints as text: a key is hashed as JSON.
 */
export function copyOf(value: unknown, forKey: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item, forKey));
  if (value instanceof Date) return forKey ? value.toJSON() : new Date(value);
  if (forKey && typeof value === "bigint") return String(value);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      item === undefined || typeof item === "symbol" ? [] : [[name, copyOf(item, forKey)]],
    ),
  );
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
