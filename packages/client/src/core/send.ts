import { AbortError } from "../errors/abort-error.ts";
import { isStatusError } from "../errors/api-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { type EnapterError, isEnapterError } from "../errors/enapter-error.ts";
import type { Outcome, RequestError, RequestInfo } from "../errors/request-error.ts";
import { now } from "./clock.ts";
import { connected, isControlFlow } from "./connection-failure.ts";
import { type ClientRequest, type Pipeline, requestInfo, type Turn } from "./pipeline.ts";
import { responseError } from "./response-error.ts";
import { retryDelay } from "./retry.ts";
import { sleep } from "./timed.ts";

/**
 * Sends a request as often as its operation and the options allow, within the time for the whole call.
 * @param read Reads a successful answer; the time limits cover it.
 */
export async function send<T>(
  pipeline: Pipeline,
  given: ClientRequest,
  read: (response: Response, info: RequestInfo) => Promise<T>,
): Promise<T> {
  const request = isPromise(given.body) ? { ...given, body: await given.body } : given;
  const { signal, totalTimeout = pipeline.totalTimeout } = request.options ?? {};
  const turn: Turn<T> = {
    request,
    end: totalTimeout > 0 ? now() + totalTimeout : Number.POSITIVE_INFINITY,
    counts: { attempt: 1, refusals: 0 },
    async work(outgoing, progress) {
      const exchange = () => pipeline.exchange(pipeline, outgoing, progress);
      let response = await connected(pipeline, outgoing, exchange).finally(() => {
        mayBeProcessed ||= progress.lost;
      });
      if (!response.ok) {
        const error = await responseError(pipeline.api, response, outgoing);
        if (!mayBeProcessed || !isDeleted(request, error)) throw error;
        response = new Response(null, { status: 204 });
      }
      try {
        return await read(response, outgoing);
      } catch (cause) {
        if (isEnapterError(cause) || isControlFlow(cause)) throw cause;
        throw new DecodeError("the response could not be read", outgoing, { cause });
      }
    },
  };
  /** An earlier request of the call may have been processed. */
  let mayBeProcessed = false;
  for (let failures = 1; ; failures++) {
    try {
      return await pipeline.attempt(pipeline, turn);
    } catch (error) {
      const { outcome } = (error ?? {}) as { outcome?: Outcome };
      // The outcome is that of the whole call.
      if (mayBeProcessed && outcome === "not-processed") (error as { outcome: Outcome }).outcome = "unknown";
      mayBeProcessed ||= outcome === "unknown";
      await sleep(nextAttempt(pipeline, turn, failures, error as RequestError), signal, () => {
        const { outcome } = error as RequestError;
        return new AbortError("the call was cancelled", requestInfo(pipeline, request), {
          cause: signal?.reason,
          outcome,
        });
      });
    }
  }
}

function isPromise(body: ClientRequest["body"]): body is Promise<NonNullable<RequestInit["body"]>> {
  return typeof (body as Partial<Promise<unknown>> | undefined)?.then === "function";
}

/** Whether an error says that what a request should delete is not there. The page of a proxy does not say so. */
function isDeleted({ method, retry }: ClientRequest, error: EnapterError): boolean {
  if (method !== "DELETE" || retry === undefined || !isStatusError(error)) return false;
  return (error.status === 404 || error.status === 410) && (error.body === "" || error.data !== undefined);
}

/**
 * How long to wait before the next attempt, in milliseconds. When there is none, because the request may not be sent again or
 * the pause would take longer than the call may, that throws the failure of the last one.
 * @param failures How many attempts failed.
 */
export function nextAttempt(pipeline: Pipeline, turn: Turn<unknown>, failures: number, error: RequestError): number {
  const { request, end, counts } = turn;
  const delay = retryDelay(error, request, failures, request.options?.retry ?? pipeline.retry);
  if (delay === undefined || now() + delay >= end) throw error;
  counts.attempt += 1;
  pipeline.onRetry?.({ ...requestInfo(pipeline, request), attempt: counts.attempt, delay, error });
  return delay;
}
