import { AbortError } from "../errors/abort-error.ts";
import { EnapterError } from "../errors/enapter-error.ts";
import type { Outcome, RequestInfo } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Api } from "./api.ts";
import { connectionError } from "./connection-failure.ts";
import { startDeadline, untilAborted } from "./deadline.ts";
import { mergeHeaders, type PlainHeaders } from "./headers.ts";
import { type ClientOptions, type RequestOptions, resolveOptions } from "./options.ts";
import { redirectTarget } from "./redirect.ts";
import { responseError } from "./response-error.ts";
import type { RetryOptions } from "./retry.ts";
import type { OpenWebSocket } from "./socket.ts";
import { withRetries } from "./with-retries.ts";

/** A request of one operation, before the client adds what is common to all. */
export interface ClientRequest {
  /** The operationId in the API description. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path and query, relative to the base URL. */
  readonly path: string;
  /** Whether it may be sent twice: `safe` only reads, `idempotent` is the same twice. Absent: acts, so it is not repeated. */
  readonly retry?: "safe" | "idempotent" | undefined;
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
  /** Time for one attempt, in milliseconds; `0` for no limit. */
  readonly timeout: number;
  /** Time for a call with all its attempts and pauses, in milliseconds; `0` for no limit. */
  readonly totalTimeout: number;
  /** How failed requests are sent again, and broken streams opened again. */
  readonly retry: RetryOptions | false;
  /**
   * Does the work of one request within its time limit.
   * @throws {ConnectionError} when the work fails with an error that is not the client's.
   * @throws {TimeoutError} when the time runs out.
   * @throws {AbortError} when the caller's signal cancels the call.
   */
  attempt<T>(request: ClientRequest, work: (prepared: PreparedRequest) => Promise<T>): Promise<T>;
  /**
   * Sends one request, again where that is safe, and reads its answer.
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
    let outcome: Outcome = "not-processed";
    try {
      deadline.signal?.throwIfAborted();
      const token = await untilAborted(settings.token(), deadline.signal);
      const credential = token === undefined ? undefined : { [api.tokenHeader]: token };
      const allHeaders = mergeHeaders(settings.headers, headers, options?.headers, credential);
      outcome = "unknown";
      return await work({ info, headers: allHeaders, signal: deadline.signal });
    } catch (cause) {
      if (deadline.expired()) throw new TimeoutError(`not done within ${timeout} ms`, info, { cause, outcome });
      if (signal?.aborted) throw new AbortError("the call was cancelled", info, { cause: signal.reason, outcome });
      throw cause instanceof EnapterError ? cause : connectionError(cause, info);
    } finally {
      deadline.dispose();
    }
  };

  const sendOnce: Client["send"] = (request, read) =>
    attempt(request, async ({ info, headers, signal }) => {
      const init = requestInit(request, headers, signal);
      let response = await settings.fetch(info.url, init);
      const target = redirectTarget(response, info.url);
      if (target !== undefined && !(request.body instanceof ReadableStream)) {
        await response.body?.cancel();
        response = await settings.fetch(target, init);
      }
      if (!response.ok) throw await responseError(api, response, info);
      return read(response, info);
    });

  return {
    baseUrl: settings.baseUrl,
    webSocket: settings.webSocket,
    timeout: settings.timeout,
    totalTimeout: settings.totalTimeout,
    retry: settings.retry,
    attempt,
    send: (request, read) => withRetries(settings, request, (bounded) => sendOnce(bounded, read)),
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
