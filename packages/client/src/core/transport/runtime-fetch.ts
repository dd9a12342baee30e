import type { Fetch } from "../types/options.ts";

/**
 * The `fetch` of the runtime, whatever it is at the moment of the call. Deno sends a text by itself a second time when a
 * connection that it used again was closed meanwhile, but never a Blob; a command must not be carried out twice.
 */
export const runtimeFetch: Fetch = (url, init) =>
  fetch(url, "Deno" in globalThis && typeof init.body === "string" ? { ...init, body: new Blob([init.body]) } : init);
