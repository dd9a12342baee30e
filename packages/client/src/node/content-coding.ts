import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { BodySource } from "./body-source.ts";
import { bodyTerminated } from "./failures.ts";

/** Returns the accepted codings, as `fetch` does: over plain HTTP there may be intermediaries that do not know Brotli. */
export function acceptedCodings(protocol: string): string {
  return protocol === "https:" ? "br, gzip, deflate" : "gzip, deflate";
}

/** More are not undone: nobody needs them, and each costs memory. */
const mostCodings = 5;

/**
 * The body as it was before the server compressed it. With a coding that is not known it stays as it is, as with `fetch`.
 * Unlike there, a compressed body that is not complete is an error.
 */
export function decoded(source: BodySource, contentEncoding: string | undefined): BodySource {
  const codings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity")
    .reverse();
  const isKnown = codings.every((coding) => /^(x-gzip|gzip|deflate|br)$/.test(coding));
  return codings.length === 0 || !isKnown || codings.length > mostCodings ? source : new DecodedBody(source, codings);
}

class DecodedBody implements BodySource {
  readonly #source: BodySource;
  readonly #codings: readonly string[];
  #failure: { readonly error: unknown } | undefined;
  #output: Readable | undefined;
  #pieces: AsyncIterator<Uint8Array> | undefined;
  #isOver = false;

  constructor(source: BodySource, codings: readonly string[]) {
    this.#source = source;
    this.#codings = codings;
  }

  async read(): Promise<Uint8Array | undefined> {
    if (this.#isOver) return undefined;
    if (this.#pieces === undefined) {
      const first = await this.#source.read();
      // Nothing at all is not a compressed nothing, but servers send it.
      if (first === undefined || this.#isOver) return undefined;
      this.#pieces = this.#start(first)[Symbol.asyncIterator]();
    }
    try {
      const { done, value } = await this.#pieces.next();
      return done ? undefined : value;
    } catch (cause) {
      if (this.#isOver) return undefined;
      if (this.#failure !== undefined) throw this.#failure.error;
      this.#source.cancel();
      throw bodyTerminated(cause);
    }
  }

  cancel(): void {
    this.#isOver = true;
    this.#source.cancel();
    this.#output?.destroy();
  }

  #start(first: Uint8Array): Readable {
    const decoders = this.#codings.map((coding, index) => decoder(coding, index === 0 ? first : undefined));
    const output = pipeline([Readable.from(this.#encoded(first), { objectMode: false }), ...decoders], () => {
      // Whoever reads the output gets the error.
    });
    this.#output = output as Transform;
    return this.#output;
  }

  async *#encoded(first: Uint8Array): AsyncGenerator<Uint8Array> {
    try {
      for (let piece: Uint8Array | undefined = first; piece !== undefined; piece = await this.#source.read())
        yield piece;
    } catch (error) {
      // Streams do not hand on every value that can be thrown.
      this.#failure = { error };
      throw error;
    }
  }
}

/** @param first The first bytes, if they are those of this coding. */
function decoder(coding: string, first: Uint8Array | undefined): Transform {
  if (coding === "br") return createBrotliDecompress();
  if (coding !== "deflate") return createGunzip();
  // Some servers leave out the header of zlib that belongs to `deflate`.
  const hasHeader = first === undefined || ((first[0] ?? 0) & 0x0f) === 0x08;
  return hasHeader ? createInflate() : createInflateRaw();
}
