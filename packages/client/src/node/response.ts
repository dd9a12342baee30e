import { type BodySource, readAll, sourceOf, streamOf } from "./body-source.ts";
import { bodyUnusable } from "./failures.ts";

/** Everything of a response but its body. */
export interface ResponseHead {
  readonly url: URL;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
}

/**
 * Response like that of `fetch`, without its cost: making a `Response` takes as long as the rest of the request. Text and bytes are read
 * directly; whatever else is asked for goes through a `Response` that is made then. It is an `instanceof Response`, but the
 * platform itself knows it from one: it cannot be put into a `Cache`, or compiled by `WebAssembly.compileStreaming`.
 */
export class NodeResponse implements Response {
  static {
    Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);
  }

  readonly #head: ResponseHead;
  readonly #source: BodySource | null;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #real: Response | undefined;
  #isUsed = false;

  constructor(head: ResponseHead, source: BodySource | null) {
    this.#head = head;
    this.#source = source;
  }

  get type(): ResponseType {
    return "basic";
  }

  get url(): string {
    return this.#head.url.href;
  }

  get redirected(): boolean {
    return false;
  }

  get status(): number {
    return this.#head.status;
  }

  get ok(): boolean {
    return this.#head.status >= 200 && this.#head.status < 300;
  }

  get statusText(): string {
    return this.#head.statusText;
  }

  get headers(): Headers {
    return this.#head.headers;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#source === null) return null;
    this.#stream ??= streamOf(this.#isUsed ? spent : this.#source);
    return this.#stream;
  }

  get bodyUsed(): boolean {
    return this.#isUsed || (this.#stream !== undefined && this.#response().bodyUsed);
  }

  async text(): Promise<string> {
    return this.#isDirect() ? textOf(await this.#read()) : this.#response().text();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#isDirect() ? new Uint8Array(await this.#read()).buffer : this.#response().arrayBuffer();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async blob(): Promise<Blob> {
    return this.#response().blob();
  }

  async formData(): Promise<FormData> {
    return this.#response().formData();
  }

  clone(): Response {
    const { body } = this;
    if (this.bodyUsed || body?.locked) throw bodyUnusable();
    if (body === null) return new NodeResponse(this.#head, null);
    const [mine, theirs] = body.tee();
    this.#stream = mine;
    this.#real = undefined;
    return new NodeResponse(this.#head, sourceOf(theirs));
  }

  /** Returns whether only the bytes were asked for so far. */
  #isDirect(): boolean {
    return this.#source !== null && this.#stream === undefined && !this.#isUsed;
  }

  #read(): Promise<Uint8Array> {
    this.#isUsed = true;
    return readAll(this.#source ?? spent);
  }

  #response(): Response {
    if (this.#isUsed) throw bodyUnusable();
    // The type of a blob and the boundary of a form are in the headers.
    this.#real ??= new Response(this.body, { headers: this.headers });
    return this.#real;
  }
}

const spent: BodySource = { read: async () => undefined, cancel: () => {} };

/** UTF-8 as text, without the mark that some put in front. */
function textOf(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start);
}
