/** Waits, or fails with the reason of the signal when that aborts first. No timer and no listener is left. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      action();
    };
    const abort = () => settle(() => reject(signal?.reason));
    const timer = setTimeout(() => settle(resolve), milliseconds);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
  });
}
