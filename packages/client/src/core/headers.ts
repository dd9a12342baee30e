/** Headers as a plain object with lower-case names. */
export type PlainHeaders = Record<string, string>;

/** Puts headers together; later ones replace earlier ones, in whatever case they are written. */
export function mergeHeaders(...parts: (Readonly<Record<string, string>> | undefined)[]): PlainHeaders {
  const merged: PlainHeaders = {};
  for (const part of parts) {
    for (const name in part) merged[name.toLowerCase()] = part[name] as string;
  }
  return merged;
}
