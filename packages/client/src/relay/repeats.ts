/** Number of keys that are kept, at most. */
const mostKeys = 10_000;

/** Returns whether a request with this key was there before. */
export type SeenBefore = (key: string) => boolean;

/** Keeps the keys of the latest requests that act: Chromium sends a request again by itself when a connection breaks. */
export function repeatGuard(): SeenBefore {
  const keys = new Set<string>();
  return (key) => {
    if (keys.has(key)) return true;
    keys.add(key);
    for (const oldest of keys) {
      if (keys.size <= mostKeys) break;
      keys.delete(oldest);
    }
    return false;
  };
}
