/** The body of a response, piece by piece. */
export interface BodySource {
  /** The next piece, `undefined` at the end. Fails when the body broke off. One call at a time. */
  read(): Promise<Uint8Array | undefined>;
  /** The rest in one piece, if it is there already; then the source is at its end. */
  rest?(): Uint8Array | undefined;
  /** Gives up the rest; a `read` that waits then gets the end. */
  cancel(): void;
}

/** Everything that is left. */
export async function readAll(source: BodySource): Promise<Uint8Array> {
  const rest = source.rest?.();
  if (rest !== undefined) return rest;
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = await source.read();
    if (piece === undefined) break;
    pieces.push(piece);
  }
  return concatenate(pieces);
}

/** Pieces as one; a single one is not copied. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

/** A byte stream of what is left. Nothing is read ahead. */
export function streamOf(source: BodySource): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      type: "bytes",
      async pull(controller) {
        const piece = await source.read();
        if (piece === undefined) {
          controller.close();
          controller.byobRequest?.respond(0);
        } else {
          // A copy: the stream takes the memory over, and other pieces are in the same.
          controller.enqueue(new Uint8Array(piece));
        }
      },
      cancel: () => source.cancel(),
    },
    { highWaterMark: 0 },
  );
}

/** A source over a stream. */
export function sourceOf(stream: ReadableStream<Uint8Array>): BodySource {
  const reader = stream.getReader();
  return {
    read: async () => (await reader.read()).value,
    cancel: () => void reader.cancel().catch(() => {}),
  };
}
