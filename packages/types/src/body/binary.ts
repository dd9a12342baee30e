/** `Blob` where the program's type environment has it. The package itself relies on no environment. */
type GlobalBlob = typeof globalThis extends { Blob: { prototype: infer Instance } } ? Instance : never;

/** `ReadableStream` where the program's type environment has it. */
type GlobalReadableStream = typeof globalThis extends { ReadableStream: { prototype: infer Instance } }
  ? Instance
  : never;

/**
 * Bytes to send: an array of bytes (a Node `Buffer`, too), an `ArrayBuffer`, a `Blob` or `File`, or a stream of byte
 * chunks.
 */
export type BinaryBody = Uint8Array | ArrayBuffer | GlobalBlob | GlobalReadableStream;
