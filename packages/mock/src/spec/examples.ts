import { fromBase64 } from "../core/base64.ts";

/** Returns an example of a body that is not JSON as it is sent. The description has archives as base64. */
export function bytesOfExample(mediaType: string, example: unknown): string | Uint8Array {
  const text = typeof example === "string" ? example : JSON.stringify(example);
  if (mediaType.startsWith("text/")) return text;
  return fromBase64(text) ?? text;
}
