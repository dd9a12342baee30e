import { UsageError } from "../errors/usage-error.ts";

/** Bytes piece by piece. */
export interface ByteSource {
  /** The next piece; `undefined` at the end. */
  read(): Promise<Uint8Array | undefined>;
  /** Gives up the rest. Called at the end in any case. */
  cancel(): Promise<void>;
  /** The error for bytes that are wrong. Default: the same. */
  wrong?(error: unknown): unknown;
}

/** A stream of bytes: that of a `Response`, or of Node.js, or any other. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Reads a stream. Nothing is read ahead, so whoever writes waits for whoever reads. */
export function byteSource(stream: ByteStream): ByteSource {
  return "getReader" in stream ? readableSource(stream) : iterableSource(stream[Symbol.asyncIterator]());
}

function readableSource(stream: ReadableStream<Uint8Array>): ByteSource {
  const reader = stream.getReader();
  return {
    read: async () => checked((await reader.read()).value),
    cancel: () => reader.cancel(),
  };
}

function iterableSource(iterator: AsyncIterator<Uint8Array>): ByteSource {
  return {
    async read() {
      const { done, value } = await iterator.next();
      return done ? undefined : checked(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  };
}

function checked(piece: unknown): Uint8Array | undefined {
  if (piece === undefined || piece instanceof Uint8Array) return piece;
  throw new UsageError("The stream gives something else than bytes (Uint8Array).");
}
