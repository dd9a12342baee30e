import { Readable } from "node:stream";
import { decoded } from "./content-coding.ts";
import { bodyTerminated, fetchFailed } from "./failures.ts";
import { type Flow, IncomingBody } from "./incoming-body.ts";
import type { DispatchRequest } from "./request.ts";
import { NodeResponse } from "./response.ts";
import { type RawHeaders, ResponseHeaders } from "./response-headers.ts";

/** Controls of undici: go on, pause or stop. */
interface Controller {
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

/** Request and options of an exchange. */
export interface ExchangeInit {
  readonly url: URL;
  readonly request: DispatchRequest;
  readonly signal: AbortSignal | null | undefined;
  /** True when a redirect is an error. */
  readonly refuseRedirects: boolean;
  /** The exchanges under way, which it joins and leaves. */
  readonly open: Set<Exchange>;
}

const withoutBody = new Set([204, 205, 304]);

/** One request and its response: what undici reports on one side, a `Response` and its body on the other. */
export class Exchange implements Flow {
  readonly #init: ExchangeInit;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Controller | undefined;
  #body: IncomingBody | undefined;
  #hasHead = false;
  #isOver = false;

  constructor(init: ExchangeInit, resolve: (response: Response) => void, reject: (error: unknown) => void) {
    this.#init = init;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Begins to follow the signal. `false` when it has aborted already. */
  start(): boolean {
    const { signal, open } = this.#init;
    // An object as the listener saves a function for each call.
    signal?.addEventListener("abort", this);
    open.add(this);
    if (signal?.aborted) this.handleEvent();
    return !this.#isOver;
  }

  /** The signal aborts. */
  handleEvent(): void {
    this.#stop(this.#init.signal?.reason);
  }

  /** Breaks off a response whose body nobody reads. */
  leave(): void {
    if (this.#body?.isTouched === false) this.#stop(bodyTerminated(new Error("the transport was closed")));
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    if (!this.#isOver) this.#controller?.resume();
  }

  abandon(): void {
    if (!this.#isOver) this.#close(new Error("the rest of the response is not needed"));
  }

  /** Throwing here takes the request out before a byte of it is sent, and leaves the connection to others. */
  onRequestStart(controller: Controller): void {
    if (this.#isOver) throw new Error("the request was cancelled");
    if (this.#controller !== undefined) {
      // undici would send again what it pipelined on a connection that closed. Whether to do so is not for it to decide.
      const text = "the connection was closed before the response was complete, and the request is not sent again";
      throw Object.assign(new Error(text), { code: "ECONNRESET" });
    }
    this.#controller = controller;
  }

  onResponseStart(_controller: Controller, status: number, raw: RawHeaders, statusText = ""): void {
    if (this.#isOver || status < 200) return;
    const { url, request, refuseRedirects } = this.#init;
    if (refuseRedirects && status >= 300 && status < 400 && status !== 304) {
      this.#stop(fetchFailed(new Error("unexpected redirect")));
      return;
    }
    this.#hasHead = true;
    const headers = new ResponseHeaders(raw);
    if (request.method === "HEAD" || withoutBody.has(status)) {
      this.#resolve(new NodeResponse({ url, status, statusText, headers }, null));
      return;
    }
    this.#body = new IncomingBody(this);
    const source = decoded(this.#body, headers.get("content-encoding") ?? undefined);
    this.#resolve(new NodeResponse({ url, status, statusText, headers }, source));
  }

  onResponseData(_controller: Controller, piece: Uint8Array): void {
    if (!this.#isOver) this.#body?.push(piece);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    this.#finish();
    this.#body?.end();
  }

  onResponseError(_controller: unknown, error: unknown): void {
    if (this.#isOver) return;
    this.#finish();
    this.#endRequestBody();
    if (this.#hasHead) this.#body?.fail(bodyTerminated(error));
    else this.#reject(fetchFailed(error, this.#controller !== undefined));
  }

  /** Ends it with an error. */
  #stop(reason: unknown): void {
    if (this.#isOver) return;
    if (this.#hasHead) this.#body?.abort(reason);
    else this.#reject(reason);
    this.#close(reason instanceof Error ? reason : new Error("the request was cancelled"));
  }

  /** Tells undici to stop. */
  #close(error: Error): void {
    this.#finish();
    this.#endRequestBody();
    this.#controller?.abort(error);
  }

  #finish(): void {
    this.#isOver = true;
    this.#init.open.delete(this);
    this.#init.signal?.removeEventListener("abort", this);
  }

  #endRequestBody(): void {
    const { body } = this.#init.request;
    // Nobody else listens any more, and an error without a listener would end the process.
    if (body instanceof Readable) body.on("error", () => {}).destroy();
  }
}
