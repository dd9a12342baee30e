import { AbortError } from "../errors/abort-error.ts";
import { isStatusError } from "../errors/api-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { type EnapterError, isEnapterError } from "../errors/enapter-error.ts";
import type { RequestError, RequestInfo } from "../errors/request-error.ts";
import { now } from "./clock.ts";
import { connected, isControlFlow } from "./connection-failure.ts";
import { completed } from "./failure.ts";
import { type ClientRequest, newProgress, type Pipeline, type Progress, requestInfo, type Turn } from "./pipeline.ts";
import { hider } from "./redact.ts";
import { responseError } from "./response-error.ts";
import { retryDelay } from "./retry.ts";
import { isThenable } from "./thenable.ts";
import { sleep } from "./timed.ts";

/** Reads a successful response. */
export type ReadResponse<T> = (response: Response, info: RequestInfo, progress: Progress) => Promise<T>;

/**
 * Sends a request as often as its operation and the options allow, within the time for the whole call.
 * @param read The time limits cover it.
 */
export async function send<T>(pipeline: Pipeline, given: ClientRequest, read: ReadResponse<T>): Promise<T> {
  const request = isThenable(given.body) ? await withBody(given, given.body) : given;
  const { signal, totalTimeout = pipeline.totalTimeout } = request.options ?? {};
  const turn: Turn<T> = {
    request,
    end: totalTimeout > 0 ? now() + totalTimeout : Number.POSITIVE_INFINITY,
    progress: newProgress(),
    async work(outgoing, progress) {
      let response = await connected(pipeline, outgoing, () => pipeline.exchange(pipeline, outgoing, progress));
      if (!response.ok) {
        const error = await responseError(pipeline.api, response, outgoing, hider(progress.secrets));
        if (!progress.lost || !isDeleted(request, error)) throw error;
        response = new Response(null, { status: 204 });
      }
      try {
        return await read(response, outgoing, progress);
      } catch (cause) {
        if (isEnapterError(cause) || isControlFlow(cause)) throw cause;
        throw new DecodeError("the response could not be read", outgoing, { cause });
      }
    },
  };
  for (let failures = 1; ; failures++) {
    try {
      return await pipeline.attempt(pipeline, turn);
    } catch (error) {
      const delay = nextAttempt(pipeline, turn, failures, error as RequestError);
      const { outcome } = error as RequestError;
      await sleep(delay, signal, () => {
        const options = { cause: signal?.reason, outcome };
        const cancelled = new AbortError("the call was cancelled", requestInfo(pipeline, request), options);
        return completed(cancelled, request.caller);
      });
    }
  }
}

async function withBody(request: ClientRequest, body: Promise<unknown>): Promise<ClientRequest> {
  try {
    return { ...request, body: (await body) as NonNullable<RequestInit["body"]> };
  } catch (error) {
    throw completed(error, request.caller);
  }
}

/** Whether an error says that what a request should delete is not there. The page of a proxy does not say so. */
function isDeleted({ method, retry }: ClientRequest, error: EnapterError): boolean {
  if (method !== "DELETE" || retry === undefined || !isStatusError(error)) return false;
  return (error.status === 404 || error.status === 410) && (error.body === "" || error.data !== undefined);
}

/**
 * Returns how long to wait before the next attempt, in milliseconds. The outcome of the error becomes that of the whole call.
 * @param failures How many attempts failed.
 * @throws the error when there is no next attempt: the request may not be sent again, or the pause would take longer than the call
 * may.
 */
export function nextAttempt(pipeline: Pipeline, turn: Turn<unknown>, failures: number, error: RequestError): number {
  const { request, end, progress } = turn;
  // An error that passes through, such as that of a framework, has no outcome.
  const { outcome } = (error ?? {}) as Partial<RequestError>;
  if (progress.lost && outcome === "not-processed") Reflect.set(error, "outcome", "unknown");
  progress.lost ||= outcome === "unknown";
  const delay = retryDelay(error, request, failures, request.options?.retry ?? pipeline.retry);
  if (delay === undefined || now() + delay >= end) throw completed(error, request.caller);
  progress.attempt += 1;
  pipeline.onRetry?.({ ...requestInfo(pipeline, request), attempt: progress.attempt, delay, error });
  return delay;
}
