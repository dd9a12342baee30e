import type { Pipeline } from "../types/pipeline.ts";

/**
 * Calls the `fetch` of a client. It is called as a plain function, because that of a browser refuses to be a method. Where it
 * refuses the signal, as that of Node.js does with signals of jsdom, it is called without, and given up when the signal aborts.
 */
export async function callFetch({ fetch }: Pipeline, url: string, init: RequestInit): Promise<Response> {
  const { signal, ...rest } = init;
  try {
    return await fetch(url, init);
  } catch (error) {
    if (!signal || !isRefusal(error) || !isForeign(signal)) throw error;
  }
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    fetch(url, rest)
      .then((response) => {
        // Nobody is left to read it.
        if (signal.aborted) response.body?.cancel().catch(() => {});
        resolve(response);
      })
      .catch(reject);
  });
}

/** `fetch` looks at its arguments before it sends anything. */
function isRefusal(error: unknown): boolean {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return name === "TypeError" && /AbortSignal/.test(String(message));
}

/** A signal that the runtime takes is not refused: then the error is about something else, and the request may have been sent. */
function isForeign(signal: AbortSignal): boolean {
  try {
    new Request("http://localhost", { signal });
    return false;
  } catch {
    return true;
  }
}
