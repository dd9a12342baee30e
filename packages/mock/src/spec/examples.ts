import type { Content } from "./content.ts";
import type { SpecDocument } from "./document.ts";

/** Returns the examples of a media type: the named ones, then its `example`. */
export function examplesOf(document: SpecDocument, content: Content): unknown[] {
  const named = document.entries(document.child(content.media, "examples"));
  const values = named.flatMap(([, { value }]) => (Object.hasOwn(value, "value") ? [value["value"]] : []));
  return Object.hasOwn(content.media.value, "example") ? [...values, content.media.value["example"]] : values;
}

/** Returns an example of a body that is not JSON as it is sent. The description has archives as base64. */
export function bytesOfExample(mediaType: string, example: unknown): string | Uint8Array {
  const text = typeof example === "string" ? example : JSON.stringify(example);
  if (mediaType.startsWith("text/")) return text;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : text;
}
