/** Text as a stream of bytes in pieces of these lengths; what is left comes last. */
export async function* inPieces(text: string, lengths: readonly number[] = []): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let start = 0;
  for (const length of lengths) {
    yield bytes.slice(start, start + length);
    start += length;
  }
  yield bytes.slice(start);
}

/** A web stream of these pieces. */
export function streamOf(...pieces: readonly unknown[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece as Uint8Array);
      controller.close();
    },
  });
}
