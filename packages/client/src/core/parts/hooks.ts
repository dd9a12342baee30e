import { type EnapterError, isEnapterError } from "../errors/enapter-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { now } from "./clock.ts";
import type { Part, Pipeline, Turn } from "./pipeline.ts";
import { hideInHeaders, hider } from "./redact.ts";
import { func, object, type Rule } from "./rules.ts";

/** A request on its way, before the token is added: neither hooks nor middleware ever see that. */
export interface OutgoingRequest extends RequestInfo {
  /** Path template of the operation, `/devices/{device_id}`: what requests of one kind have in common. */
  readonly route: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** Headers with lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  /** Aborts when the caller cancels or the time runs out. */
  readonly signal: AbortSignal | undefined;
}

/** An answer came. */
export interface ResponseEvent {
  readonly request: OutgoingRequest;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Milliseconds from the begin of the attempt to the head of the answer. */
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
  /** Why the last attempt failed. */
  readonly error: EnapterError;
}

/**
 * Functions that are told what happens. They cannot change it: what they throw is reported as an unhandled rejection, and
 * the call goes on.
 */
export interface Hooks {
  /** Before every attempt, and before the handshake of a stream. */
  readonly onRequest?: ((request: OutgoingRequest) => void) | undefined;
  /** After the head of every answer, whatever its status. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** After every attempt that failed. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
  /** Before the pause between two attempts. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Checks hooks, which may have other members, too. */
export const hooksRule: Rule = (name, value) =>
  object({ onRequest: func, onResponse: func, onError: func, onRetry: func }, true)(name, value);

/** Calls a hook as a method: hooks may be an instance of a class. */
function notify<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  try {
    (hooks[name] as ((event: unknown) => void) | undefined)?.call(hooks, event);
  } catch (error) {
    // Whoever wrote the hook has to hear of it, and the call must not.
    void Promise.reject(error);
  }
}

/**
 * Has functions told of what happens.
 * @throws {UsageError} when one is not a function.
 */
export function withHooks(hooks: Hooks): Part {
  hooksRule("hooks", hooks);
  return (inner) => ({
    ...inner,
    async attempt<T>(pipeline: Pipeline, turn: Turn<T>) {
      const start = now();
      let request: OutgoingRequest | undefined;
      const work: Turn<T>["work"] = (outgoing, progress) => {
        request = outgoing;
        notify(hooks, "onRequest", outgoing);
        return turn.work(outgoing, progress);
      };
      try {
        return await inner.attempt(pipeline, { ...turn, work });
      } catch (error) {
        // Whatever else a `fetch` throws is between it and the caller.
        if (request !== undefined && isEnapterError(error)) {
          notify(hooks, "onError", { request, error, duration: now() - start });
        }
        throw error;
      }
    },
    async exchange(pipeline, request, progress) {
      const start = now();
      const response = await inner.exchange(pipeline, request, progress);
      const { status } = response;
      const duration = now() - start;
      notify(hooks, "onResponse", {
        request,
        status,
        // Only if somebody looks at them.
        get headers() {
          return hideInHeaders(response.headers, hider(progress.secrets));
        },
        duration,
      });
      return response;
    },
    onRetry(event) {
      inner.onRetry?.(event);
      notify(hooks, "onRetry", event);
    },
  });
}
