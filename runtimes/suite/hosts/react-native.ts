/**
 * Loaded before the suite: leaves of Node.js what React Native has. Its `fetch` reads the whole body, has no streams and tells nothing
 * of a failure.
 */
const { fetch, Response, DOMException } = globalThis;

/** A response without `body`. */
async function wholeResponse(response: Response): Promise<Partial<Response>> {
  const bytes = await response.arrayBuffer();
  const { ok, status, statusText, headers, url } = response;
  const again = (): Response => new Response(bytes);
  return {
    ok,
    status,
    statusText,
    headers,
    url,
    text: () => again().text(),
    json: () => again().json(),
    blob: () => again().blob(),
    arrayBuffer: () => again().arrayBuffer(),
  };
}

Object.assign(globalThis, {
  async fetch(url: string, init: RequestInit = {}) {
    try {
      return await wholeResponse(await fetch(url, init));
    } catch {
      throw init.signal?.aborted ? new DOMException("Aborted", "AbortError") : new TypeError("Network request failed");
    }
  },
});

const missing = [
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "TextDecoderStream",
  "DecompressionStream",
  "DOMException",
  "structuredClone",
  "crypto",
];
for (const name of missing) Reflect.deleteProperty(globalThis, name);
Reflect.deleteProperty(URL, "canParse");
for (const name of ["any", "timeout"]) Reflect.deleteProperty(AbortSignal, name);
