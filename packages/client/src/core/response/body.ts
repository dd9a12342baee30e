import { responseBytes } from "../../reading/response-bytes.ts";
import type { BodyReader } from "../types/operation.ts";

/**
 * Reads a body piece by piece, so that no server can fill the memory.
 * @param limit In bytes.
 * @param pieces Receives each piece, also when the rest fails.
 * @throws {RangeError} when there are more bytes than that; the rest is not read.
 * @throws {UsageError} when the body was read before, or is not bytes.
 */
export async function bodyPieces(
  response: Response,
  limit: number,
  pieces: Uint8Array<ArrayBuffer>[] = [],
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const source = responseBytes(response);
  for (let left = limit; ; ) {
    const piece = await source.read();
    if (piece === undefined) return pieces;
    pieces.push(piece);
    left -= piece.byteLength;
    if (left < 0) {
      source.cancel().catch(() => {});
      throw new RangeError(`more than ${limit} bytes`);
    }
  }
}

/** Joins pieces to one array of bytes. A single piece is not copied. */
export function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.byteLength;
  }
  return all;
}

/** Returns the text that the pieces hold, in UTF-8. */
export function decodeText(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  return new TextDecoder().decode(joined(pieces));
}

/**
 * Reads a body as text, within the limits of `bodyPieces`. Where the runtime has no streams or no `TextDecoder`, as React
 * Native, it decodes the body itself.
 */
export async function bodyText(response: Response, limit: number, pieces?: Uint8Array<ArrayBuffer>[]): Promise<string> {
  if (!hasStream(response)) {
    const text = await response.text();
    if (text.length > limit) throw new RangeError(`more than ${limit} bytes`);
    return text;
  }
  return decodeText(await bodyPieces(response, limit, pieces));
}

const hasStream = ({ body, text }: Response) =>
  (body && typeof TextDecoder === "function") || typeof text !== "function";

export const text: BodyReader = (response, limit) => bodyText(response, limit);

export const binary: BodyReader = async (response, limit) => joined(await bodyPieces(response, limit));

/** Releases a response without a documented body unread. */
export const none: BodyReader = async ({ body }) => {
  // One that was read already cannot be let go.
  await body?.cancel?.().catch(() => {});
};
