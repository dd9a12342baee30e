import { own } from "./own.ts";

/** Appends a key to a JSON pointer, escaped as RFC 6901 demands. */
export function extendPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Returns the keys of a JSON pointer. */
export function pointerKeys(pointer: string): string[] {
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns the value at a JSON pointer, or undefined. Only own keys count. */
export function valueAt(root: unknown, pointer: string): unknown {
  const child = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? own(value as Readonly<Record<string, unknown>>, key) : undefined;
  return pointerKeys(pointer).reduce(child, root);
}
