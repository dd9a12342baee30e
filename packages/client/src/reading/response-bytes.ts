import { UsageError } from "../errors/usage-error.ts";
import { type ByteSource, byteSource } from "./byte-source.ts";
import { bytesOf } from "./bytes-of.ts";

/** Ways to read a body as a whole. */
export type WholeBody = "text" | "arrayBuffer";

/**
 * Reads the body of a response. Where the runtime has no streams, as React Native, it is one piece.
 * @param preferred The way to read it then. Default: `arrayBuffer`.
 * @throws {UsageError} when the body has been read before.
 */
export function responseBytes(response: Response, preferred: WholeBody = "arrayBuffer"): ByteSource {
  const { body, bodyUsed } = response;
  if (bodyUsed || body?.locked) throw new UsageError("The body of the response was read by a `fetch` or a middleware.");
  if (body) return byteSource(body);
  return byteSource(wholeBody(response, preferred));
}

async function* wholeBody(response: Response, preferred: WholeBody): AsyncGenerator<Uint8Array> {
  for (const way of [preferred, "text", "arrayBuffer"] as const) {
    if (typeof response[way] !== "function") continue;
    const body = await response[way]();
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : bytesOf(body);
    if (bytes && bytes.length > 0) yield bytes;
    return;
  }
}
