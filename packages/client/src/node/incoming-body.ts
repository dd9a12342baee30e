import { type BodySource, concatenate } from "./body-source.ts";

/** Bytes that are kept for a reader that is slower than the server. */
const highWaterMark = 65_536;

/** Source of the pieces. */
export interface Flow {
  pause(): void;
  resume(): void;
  /** The rest is not wanted. */
  abandon(): void;
}

/** The body of a response while it comes in; the server is held back when nobody reads. */
export class IncomingBody implements BodySource {
  readonly #flow: Flow;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #isEnded = false;
  #isTouched = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** True when the body is being read, or was. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  push(piece: Uint8Array): void {
    // undici gives an empty one when it goes on after a pause; a byte stream takes none.
    if (piece.byteLength === 0) return;
    this.#pieces.push(piece);
    this.#size += piece.byteLength;
    if (this.#size >= highWaterMark) this.#flow.pause();
    this.#wake?.();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake?.();
  }

  /** The body broke off. What has come before can still be read. */
  fail(error: unknown): void {
    this.#failure = { error };
    this.#wake?.();
  }

  /** The reader is to stop now. */
  abort(reason: unknown): void {
    this.#pieces = [];
    this.fail(reason);
  }

  async read(): Promise<Uint8Array | undefined> {
    this.#isTouched = true;
    while (this.#pieces.length === 0) {
      if (this.#failure !== undefined) throw this.#failure.error;
      if (this.#isEnded) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    const piece = this.#pieces.shift();
    this.#size -= piece?.byteLength ?? 0;
    if (this.#size < highWaterMark) this.#flow.resume();
    return piece;
  }

  rest(): Uint8Array | undefined {
    if (!this.#isEnded || this.#failure !== undefined) return undefined;
    const rest = concatenate(this.#pieces);
    this.#pieces = [];
    return rest;
  }

  cancel(): void {
    this.#isTouched = true;
    if (this.#isEnded || this.#failure !== undefined) return;
    this.#pieces = [];
    this.end();
    this.#flow.abandon();
  }
}
