/**
 * Reads a body piece by piece, so that no server can fill the memory.
 * @param limit In bytes.
 * @param pieces Takes what comes, also when the rest fails.
 * @throws {RangeError} when there are more bytes than that; the rest is not read.
 */
export async function bodyPieces(
  { body }: Response,
  limit: number,
  pieces: Uint8Array<ArrayBuffer>[] = [],
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const reader = body?.getReader();
  for (let left = limit; reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    left -= value.byteLength;
    if (left < 0) {
      reader.cancel().catch(() => {});
      throw new RangeError(`more than ${limit} bytes`);
    }
  }
  return pieces;
}

/** One array of bytes instead of many. */
export function joined([
  first = new Uint8Array(),
  ...more
]: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (more.length === 0) return first;
  let end = first.byteLength;
  const all = new Uint8Array(more.reduce((length, piece) => length + piece.byteLength, end));
  all.set(first);
  for (const piece of more) {
    all.set(piece, end);
    end += piece.byteLength;
  }
  return all;
}

/** The text that pieces are in UTF-8. */
export function textOf(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  return new TextDecoder().decode(joined(pieces));
}
