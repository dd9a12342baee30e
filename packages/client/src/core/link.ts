/** A signal of one's own that also follows another. */
export interface Link {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** Removes the listener. */
  readonly dispose: () => void;
}

/** Makes a signal that aborts with the given one, and by itself. */
export function linkSignal(outer: AbortSignal | undefined): Link {
  const controller = new AbortController();
  const follow = () => controller.abort(outer?.reason);
  if (outer?.aborted) follow();
  outer?.addEventListener("abort", follow);
  return {
    signal: controller.signal,
    abort: () => controller.abort(),
    dispose: () => outer?.removeEventListener("abort", follow),
  };
}
