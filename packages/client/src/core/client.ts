import { AbortError } from "../errors/abort-error.ts";
import { ApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { EnapterError } from "../errors/enapter-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Api } from "./api.ts";
import { startDeadline } from "./deadline.ts";
import { mergeHeaders, type PlainHeaders } from "./headers.ts";
import { type ClientOptions, type RequestOptions, resolveOptions } from "./options.ts";
import { openSocket, type Socket } from "./socket.ts";

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

/** Sends requests: adds the base URL and the token, keeps the time, turns failures into typed errors. */
export interface Client {
  /** Base URL that the client talks to. */
  readonly baseUrl: string;
  /**
   * Sends one request and reads its answer.
   * @param read Reads a successful answer; the time limit covers it.
   * @throws {ApiError} when the API answers with an error.
   * @throws {ConnectionError} when the server cannot be reached or the connection breaks.
   * @throws {TimeoutError} when the time runs out.
   * @throws {AbortError} when the caller's signal cancels the call.
   */
  send<T>(request: ClientRequest, read: (response: Response, request: RequestInfo) => Promise<T>): Promise<T>;
  /** Opens the WebSocket of a streaming operation. */
  connect(request: ClientRequest): Promise<Socket>;
}

/** Makes the client of an API; `createClient` adds its operations. */
export function createCore(api: Api, options: ClientOptions): Client {
  const settings = resolveOptions(api, options);

  async function prepare({ operation, method, path, headers, options }: ClientRequest) {
    const token = await settings.token();
    return {
      info: { operation, method, url: settings.baseUrl + path },
      headers: mergeHeaders(
        settings.headers,
        headers,
        options?.headers,
        token === undefined ? undefined : { [api.tokenHeader]: token },
      ),
    };
  }

  return {
    baseUrl: settings.baseUrl,

    async send(request, read) {
      const { info, headers } = await prepare(request);
      const { signal, timeout = settings.timeout } = request.options ?? {};
      if (signal?.aborted) throw aborted(info, signal);
      const deadline = startDeadline(signal, timeout);
      try {
        const response = await settings.fetch(info.url, requestInit(request, headers, deadline.signal));
        if (!response.ok) throw await apiError(api, response, info);
        return await read(response, info);
      } catch (error) {
        if (deadline.expired())
          throw new TimeoutError(`no complete answer within ${timeout} ms`, info, { cause: error });
        if (signal?.aborted) throw aborted(info, signal);
        if (error instanceof EnapterError) throw error;
        throw new ConnectionError(`the connection failed: ${reason(error)}`, info, { cause: error });
      } finally {
        deadline.dispose();
      }
    },

    async connect(request) {
      const { info, headers } = await prepare(request);
      const { signal, timeout = settings.timeout } = request.options ?? {};
      if (signal?.aborted) throw aborted(info, signal);
      return openSocket({ info, headers, signal, timeout, webSocket: settings.webSocket });
    },
  };
}

function requestInit(request: ClientRequest, headers: PlainHeaders, signal: AbortSignal | undefined): RequestInit {
  const init: RequestInit & { duplex?: "half" } = {
    method: request.method,
    headers,
    // fetch would send the token along to wherever a redirect points.
    redirect: "manual",
    ...(signal === undefined ? {} : { signal }),
  };
  if (request.body !== undefined && request.body !== null) {
    init.body = request.body;
    if (request.body instanceof ReadableStream) init.duplex = "half";
  }
  return init;
}

async function apiError(api: Api, response: Response, info: RequestInfo): Promise<EnapterError> {
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    const target = response.headers.get("Location");
    return new ConnectionError(
      `the server redirects${target === null ? "" : ` to ${target}`}; use that as base URL`,
      info,
    );
  }
  const ErrorClass = api.errors[response.status] ?? ApiError;
  return new ErrorClass({ ...info, status: response.status, headers: response.headers, body: await response.text() });
}

function aborted(info: RequestInfo, signal: AbortSignal): AbortError {
  return new AbortError("the call was cancelled", info, { cause: signal.reason });
}

/** fetch says no more than "fetch failed"; what happened is in its cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? cause.message || (cause as NodeError).code || error.message : error.message;
}

interface NodeError extends Error {
  readonly code?: string;
}
