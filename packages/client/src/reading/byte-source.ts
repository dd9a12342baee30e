import { UsageError } from "../errors/usage-error.ts";
import { bytesOf } from "./bytes-of.ts";

/** Bytes piece by piece. */
export interface ByteSource {
  /**
   * Returns the next piece; `undefined` at the end.
   * @throws {UsageError} when the piece is not bytes.
   */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Gives up the rest, also while a piece is awaited. */
  cancel(): Promise<void>;
}

/** A stream of bytes: that of a `Response`, or of Node.js, or any other. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The parts of a stream that may be missing. */
interface AnyStream {
  getReader?(): ReadableStreamDefaultReader<unknown>;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
  /** Streams of Node.js: their iterators cannot end while a piece is awaited. */
  destroy?(): unknown;
}

/**
 * Reads a stream. Nothing is read ahead, so a writer waits for the reader.
 * @throws {UsageError} when it is not a stream.
 */
export function byteSource(stream: ByteStream): ByteSource {
  const any: AnyStream = stream;
  if (typeof any.getReader === "function") {
    const reader = any.getReader();
    return { read: () => reader.read().then(checked), cancel: () => reader.cancel() };
  }
  if (typeof any[Symbol.asyncIterator] !== "function") throw new UsageError("There is no stream to read bytes from.");
  const iterator = (any as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return {
    read: async () => checked(await iterator.next()),
    async cancel() {
      if (typeof any.destroy === "function") any.destroy();
      await iterator.return?.();
    },
  };
}

function checked({
  done,
  value,
}: {
  done?: boolean | undefined;
  value?: unknown;
}): Uint8Array<ArrayBuffer> | undefined {
  if (done) return undefined;
  const bytes = bytesOf(value);
  if (bytes === undefined) throw new UsageError("The stream must yield bytes (Uint8Array).");
  return bytes;
}
