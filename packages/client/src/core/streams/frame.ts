import { bytesOf } from "../../reading/bytes-of.ts";
import { joined } from "../response/body.ts";

/** Returns the size of a message: bytes, or characters of a text. */
export function frameSize(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((size: number, part) => size + frameSize(part), 0);
  const { length, size, byteLength = size ?? length } = data as { length?: number; size?: number; byteLength?: number };
  return byteLength ?? 0;
}

/**
 * Returns the text of a message, which a WebSocket hands over as text, bytes, a list of bytes or a Blob.
 * @throws {TypeError} when it is neither, or not UTF-8.
 */
export async function frameText(data: unknown): Promise<string> {
  if (typeof data === "string") return data;
  const blob = data as Partial<Blob>;
  const content: unknown = typeof blob.arrayBuffer === "function" ? await blob.arrayBuffer() : data;
  const parts = [content].flat().map(bytesOf);
  const pieces = parts.filter((part) => part !== undefined);
  if (pieces.length < parts.length) throw new TypeError("a message is neither text nor bytes");
  return new TextDecoder("utf-8", { fatal: true }).decode(joined(pieces));
}
