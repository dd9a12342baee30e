/** Returns an example of a body that is not JSON as it is sent. The description has archives as base64. */
export function bytesOfExample(mediaType: string, example: unknown): string | Uint8Array {
  const text = typeof example === "string" ? example : JSON.stringify(example);
  if (mediaType.startsWith("text/")) return text;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : text;
}
