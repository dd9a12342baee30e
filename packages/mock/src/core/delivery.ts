import type { EngineResponse } from "./response.ts";

/** Time between two bytes of a slow response, in milliseconds. */
const slowness = 20;

/** Returns all bytes of a body. */
export function bytesOfBody(body: EngineResponse["body"]): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return Uint8Array.from(body);
  return Uint8Array.from(new TextEncoder().encode(typeof body === "string" ? body : [...body].join("")));
}

/** Returns the part of a body that is sent before the connection breaks. */
export function firstHalf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.slice(0, Math.floor(bytes.byteLength / 2));
}

/** Yields a body byte by byte, until the signal aborts. */
export async function* slowly(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let index = 0; index < bytes.byteLength; index += 1) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, slowness);
    });
    if (signal?.aborted) throw signal.reason;
    yield bytes.slice(index, index + 1);
  }
}
