import { own } from "./own.ts";

/** Returns the key that a part of a JSON pointer stands for (RFC 6901). */
export function unescapeKey(part: string): string {
  // Most keys have none of these, and comparisons read tens of thousands.
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}

/** Appends a key to a JSON pointer. */
export function extendPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Returns the keys of a JSON pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeKey);
}

/** Returns the value at a JSON pointer, or undefined. Only own keys count. */
export function valueAt(root: unknown, pointer: string): unknown {
  const child = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? own(value as Readonly<Record<string, unknown>>, key) : undefined;
  return pointerKeys(pointer).reduce(child, root);
}
