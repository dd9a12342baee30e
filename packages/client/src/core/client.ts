import type { RequestInfo } from "../errors/request-error.ts";
import type { Api } from "./api.ts";
import { attempt, type Work } from "./attempt.ts";
import type { CheckResponse } from "./check.ts";
import { noticeDeprecation } from "./deprecation.ts";
import type { RequestOptions, TransportOptions } from "./options.ts";
import type { RetryOptions } from "./retry.ts";
import { send } from "./send.ts";
import { resolveOptions, type StreamSettings } from "./settings.ts";

/** A request of one operation, before the client adds what is common to all. */
export interface ClientRequest {
  /** The operationId in the API description; for a twin that of its canonical operation. */
  readonly operation: string;
  /** It is going to be removed. */
  readonly deprecated?: true | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Path template of the operation. Default: `path`. */
  readonly route?: string;
  /** Path and query, relative to the base URL. */
  readonly path: string;
  /** Whether it may be sent twice: `safe` only reads, `idempotent` is the same twice. Absent: acts, so it is not repeated. */
  readonly retry?: "safe" | "idempotent" | undefined;
  /** Headers that can be sent as they are. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestInit["body"] | undefined;
  readonly options?: RequestOptions | undefined;
}

/** Sends requests: adds the base URL and the token, keeps the time, turns failures into typed errors. */
export interface Client {
  /** Base URL that the client talks to. */
  readonly baseUrl: string;
  /** What streams need. */
  readonly streams: StreamSettings;
  /** Time for one attempt, in milliseconds; `0` for no limit. */
  readonly timeout: number;
  /** Time for a call with all its attempts and pauses, in milliseconds; `0` for no limit. */
  readonly totalTimeout: number;
  /** How failed requests are sent again, and broken streams opened again. */
  readonly retry: RetryOptions | false;
  /** Looks at successful answers. */
  readonly validate: CheckResponse | undefined;
  /**
   * Does the work of one attempt within its time limit.
   * @throws {ConnectionError} when the work fails with an error that is not the client's.
   * @throws {TimeoutError} when the time runs out.
   * @throws {AbortError} when the caller's signal cancels the call.
   */
  attempt<T>(request: ClientRequest, work: Work<T>): Promise<T>;
  /**
   * Sends one request, again where that is safe, and reads its answer.
   * @param read Reads a successful answer; the time limit covers it.
   * @throws {ApiError} when the API answers with an error, and what `attempt` throws.
   */
  send<T>(request: ClientRequest, read: (response: Response, info: RequestInfo) => Promise<T>): Promise<T>;
}

/** Makes the client of an API; `createClient` adds its operations. */
export function createCore(api: Api, options: TransportOptions): Client {
  const settings = resolveOptions(api, options);
  const { baseUrl, streams, timeout, totalTimeout, retry, validate } = settings;
  const told = new Set<string>();
  const notice = ({ deprecated, operation }: ClientRequest) => {
    if (deprecated && settings.deprecationNotices) noticeDeprecation(told, operation);
  };
  return {
    baseUrl,
    streams,
    timeout,
    totalTimeout,
    retry,
    validate,
    attempt: (request, work) => {
      notice(request);
      return attempt(settings, request, request.options?.signal, 1, work);
    },
    send: (request, read) => {
      notice(request);
      return send(settings, request, read);
    },
  };
}
