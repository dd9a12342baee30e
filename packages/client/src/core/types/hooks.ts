import type { EnapterError } from "../../errors/enapter-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";

/** A request on its way, before the token is added: neither hooks nor middleware ever see that. */
export interface OutgoingRequest extends RequestInfo {
  /** Path template of the operation, `/devices/{device_id}`: what requests of one kind have in common. */
  readonly route: string;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** Headers with lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  /** Aborts when the caller cancels or the time runs out. */
  readonly signal: AbortSignal | undefined;
}

/** A response has arrived. */
export interface ResponseEvent {
  readonly request: OutgoingRequest;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Milliseconds from the begin of the attempt to the head of the response. */
  readonly duration: number;
}

/** An attempt failed. */
export interface ErrorEvent {
  readonly request: OutgoingRequest;
  readonly error: EnapterError;
  /** Milliseconds from the begin of the attempt. */
  readonly duration: number;
}

/** A request will be sent again. */
export interface RetryEvent extends RequestInfo {
  /** The attempt that comes, from 2. */
  readonly attempt: number;
  /** Pause before it, in milliseconds. */
  readonly delay: number;
  /** Error of the last attempt. */
  readonly error: EnapterError;
}

/**
 * Functions that are told what happens. They cannot change it: what they throw is reported as an unhandled rejection, and
 * the call goes on.
 */
export interface Hooks {
  /** Before every attempt, and before the handshake of a stream. */
  readonly onRequest?: ((request: OutgoingRequest) => void) | undefined;
  /** After the head of every response, whatever its status. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** After every attempt that failed. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
  /** Before the pause between two attempts. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}
