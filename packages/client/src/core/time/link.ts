/** A signal of one's own that also follows others. */
export interface Link {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** Removes the listeners. */
  readonly dispose: () => void;
}

/** Makes a signal that aborts with the first of the given ones, and by itself. */
export function linkSignal(...outers: readonly (AbortSignal | undefined)[]): Link {
  const controller = new AbortController();
  const follow = () => controller.abort(outers.find((outer) => outer?.aborted)?.reason);
  for (const outer of outers) {
    if (outer?.aborted) follow();
    outer?.addEventListener("abort", follow);
  }
  return {
    signal: controller.signal,
    abort: () => controller.abort(),
    dispose: () => {
      for (const outer of outers) outer?.removeEventListener("abort", follow);
    },
  };
}
