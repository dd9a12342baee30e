import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { EnapterError } from "../errors/enapter-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Api } from "./api.ts";
import { startDeadline, untilAborted } from "./deadline.ts";
import { mergeHeaders, type PlainHeaders } from "./headers.ts";
import { type ClientOptions, type RequestOptions, resolveOptions } from "./options.ts";
import { responseError } from "./response-error.ts";
import type { OpenWebSocket } from "./socket.ts";

/** A request of one operation, before the client adds what is common to all. */
export interface ClientRequest {
  /** The operationId in the API description. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path and query, relative to the base URL. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestInit["body"] | undefined;
  readonly options?: RequestOptions | undefined;
}

/** What a request needs to go out. */
export interface PreparedRequest {
  readonly info: RequestInfo;
  /** Every header, the token included. */
  readonly headers: PlainHeaders;
  /** Aborts when the caller cancels or the time runs out. */
  readonly signal: AbortSignal | undefined;
}

/** Sends requests: adds the base URL and the token, keeps the time, turns failures into typed errors. */
export interface Client {
  /** Base URL that the client talks to. */
  readonly baseUrl: string;
  /** Opens the WebSocket of a stream; `undefined` for that of the runtime. */
  readonly webSocket: OpenWebSocket | undefined;
  /**
   * Does the work of one request within its time limit.
   * @throws {ConnectionError} when the work fails with an error that is not the client's.
   * @throws {TimeoutError} when the time runs out.
   * @throws {AbortError} when the caller's signal cancels the call.
   */
  attempt<T>(request: ClientRequest, work: (prepared: PreparedRequest) => Promise<T>): Promise<T>;
  /**
   * Sends one request and reads its answer.
   * @param read Reads a successful answer; the time limit covers it.
   * @throws {ApiError} when the API answers with an error, and what `attempt` throws.
   */
  send<T>(request: ClientRequest, read: (response: Response, request: RequestInfo) => Promise<T>): Promise<T>;
}

/** Makes the client of an API; `createClient` adds its operations. */
export function createCore(api: Api, options: ClientOptions): Client {
  const settings = resolveOptions(api, options);

  const attempt: Client["attempt"] = async (request, work) => {
    const { operation, method, path, headers, options } = request;
    const { signal, timeout = settings.timeout } = options ?? {};
    const info = { operation, method, url: settings.baseUrl + path };
    const deadline = startDeadline(signal, timeout);
    try {
      deadline.signal?.throwIfAborted();
      const token = await untilAborted(settings.token(), deadline.signal);
      const credential = token === undefined ? undefined : { [api.tokenHeader]: token };
      return await work({
        info,
        headers: mergeHeaders(settings.headers, headers, options?.headers, credential),
        signal: deadline.signal,
      });
    } catch (cause) {
      if (deadline.expired()) throw new TimeoutError(`not done within ${timeout} ms`, info, { cause });
      if (signal?.aborted) throw new AbortError("the call was cancelled", info, { cause: signal.reason });
      if (cause instanceof EnapterError) throw cause;
      throw new ConnectionError(`the connection failed: ${reason(cause)}`, info, { cause });
    } finally {
      deadline.dispose();
    }
  };

  return {
    baseUrl: settings.baseUrl,
    webSocket: settings.webSocket,
    attempt,
    send: (request, read) =>
      attempt(request, async ({ info, headers, signal }) => {
        const response = await settings.fetch(info.url, requestInit(request, headers, signal));
        if (!response.ok) throw await responseError(api, response, info);
        return read(response, info);
      }),
  };
}

function requestInit({ method, body }: ClientRequest, headers: PlainHeaders, signal?: AbortSignal): RequestInit {
  // fetch would send the token along to wherever a redirect points.
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual" };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined && body !== null) {
    init.body = body;
    if (body instanceof ReadableStream) init.duplex = "half";
  }
  return init;
}

/** fetch says no more than "fetch failed"; what happened is in its cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error as { cause?: Partial<Record<"message" | "code", string>> };
  return cause?.message || cause?.code || error.message;
}
