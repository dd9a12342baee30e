import type { RequestInfo } from "../../errors/request-error.ts";
import { now } from "../time/clock.ts";
import type { Api } from "./api.ts";
import type { CallSite } from "./caller.ts";
import type { PlainHeaders } from "./headers.ts";
import type { OutgoingRequest, RetryEvent } from "./hooks.ts";
import type { Body } from "./operation.ts";
import type { Fetch, RequestOptions, TransportOptions } from "./options.ts";
import type { RetryOptions } from "./retry-options.ts";

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
  /** Permission to send it twice: `safe` only reads, `idempotent` is the same twice. Absent: acts, so it is not repeated. */
  readonly retry?: "safe" | "idempotent" | undefined;
  /** Headers that can be sent as they are, with lower-case names. */
  readonly headers?: PlainHeaders;
  /** A promise is waited for before the first attempt. */
  readonly body?: RequestInit["body"] | Body;
  readonly options?: RequestOptions | undefined;
  /** Its frames are added to the stacks of errors. */
  readonly caller?: CallSite | undefined;
}

/** The progress of a call. */
export interface Progress {
  /** Number of the next attempt, from 1. */
  attempt: number;
  /** Number of times that a limiter has waited because the server had too many requests. */
  refusals: number;
  /** The request of this attempt was handed over: from here on nobody knows what becomes of it. */
  sent: boolean;
  /** An earlier request may have been processed, though nobody knows it. */
  lost: boolean;
  /** Tokens that were sent: nothing that the server, a proxy or `fetch` says about the request may show them. */
  readonly secrets: Set<string>;
}

/** Returns the progress of a call that has not begun. */
export const newProgress = (): Progress => ({ attempt: 1, refusals: 0, sent: false, lost: false, secrets: new Set() });

/** The work of one attempt. */
export type Work<T> = (outgoing: OutgoingRequest, progress: Progress) => Promise<T>;

/** A call that has its turn. */
export interface Turn<T> {
  readonly request: ClientRequest;
  readonly work: Work<T>;
  /** When the call has to be done, in milliseconds of the monotonic clock; `Infinity` for no limit. */
  readonly end: number;
  readonly progress: Progress;
}

/** Functions that every request goes through. Each gets the whole pipeline, so that a part can replace any of them. */
export interface Pipeline {
  readonly api: Api;
  readonly baseUrl: string;
  /** Time for one attempt, in milliseconds; `0` for no limit. */
  readonly timeout: number;
  /** Time for a call with all its attempts and pauses, in milliseconds; `0` for no limit. */
  readonly totalTimeout: number;
  /** The largest body that is read into memory, in bytes. */
  readonly maxBodySize: number;
  /** Sent with every request; names are lower-case. */
  readonly headers: PlainHeaders;
  readonly retry: RetryOptions | false;
  readonly fetch: Fetch;
  /** The options as they were given, for what only some need. The token is not among them: whoever prints a client must not see it. */
  readonly options: Omit<TransportOptions, "token">;
  /** Adds the token to headers. */
  readonly authorize: (headers: PlainHeaders) => PlainHeaders | Promise<PlainHeaders>;
  /** Does one attempt of a call, within its time limits. */
  readonly attempt: <T>(pipeline: Pipeline, turn: Turn<T>) => Promise<T>;
  /** Sends a request and gives the head of the response, whatever its status. */
  readonly exchange: (pipeline: Pipeline, request: OutgoingRequest, progress: Progress) => Promise<Response>;
  /** Is told of every repetition. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Returns advice about a failed connection, for the message of the error. */
  readonly explain?: ((failure: string, request: RequestInfo) => string) | undefined;
}

/** Something that not every client needs: changes what requests go through. */
export type Part = (inner: Pipeline) => Pipeline;

/** Keeps the token that is sent with headers: no error may show it. */
export function keepToken({ api }: Pipeline, headers: PlainHeaders, { secrets }: Progress): void {
  const token = headers[api.tokenHeader.toLowerCase()];
  if (token !== undefined) secrets.add(token);
}

/** Returns the facts about a request for errors and events. */
export function requestInfo({ baseUrl }: Pipeline, { operation, method, path }: ClientRequest): RequestInfo {
  return { operation, method, url: baseUrl + path };
}

/** Returns how long an attempt may take that begins now, in milliseconds; `Infinity` for no limit. */
export function timeLimit(pipeline: Pipeline, { request: { options }, end }: Turn<unknown>): number {
  const timeout = options?.timeout ?? pipeline.timeout;
  return Math.min(end - now(), timeout > 0 ? timeout : Infinity);
}
