import { AbortError } from "../../errors/abort-error.ts";
import { isStatusError } from "../../errors/api-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import { type EnapterError, isEnapterError } from "../../errors/enapter-error.ts";
import type { RequestError, RequestInfo } from "../../errors/request-error.ts";
import { TimeoutError } from "../../errors/timeout-error.ts";
import { isThenable } from "../../values/thenable.ts";
import { asConnectionError, isControlFlow } from "../failures/connection-failure.ts";
import { completed } from "../failures/failure.ts";
import { hider } from "../failures/redact.ts";
import { responseError } from "../response/response-error.ts";
import { nextAttempt } from "../retry/next-attempt.ts";
import { now } from "../time/clock.ts";
import { sleep, timed } from "../time/timed.ts";
import type { OutgoingRequest } from "../types/hooks.ts";
import {
  type ClientRequest,
  newProgress,
  type Pipeline,
  type Progress,
  requestInfo,
  type Turn,
  timeLimit,
} from "../types/pipeline.ts";

/** Reads a successful response. */
export type ReadResponse<T> = (response: Response, info: RequestInfo, progress: Progress) => T | Promise<T>;

/**
 * Sends a request as often as its operation and the options allow, within the time for the whole call.
 * @param read The time limits cover it.
 */
export async function send<T>(pipeline: Pipeline, given: ClientRequest, read: ReadResponse<T>): Promise<T> {
  const request = isThenable(given.body) ? await withBody(given, given.body) : given;
  const { signal, totalTimeout = pipeline.totalTimeout } = request.options ?? {};
  const turn: Turn<T> = {
    request,
    end: totalTimeout > 0 ? now() + totalTimeout : Infinity,
    progress: newProgress(),
    async work(outgoing, progress) {
      let response: Response;
      try {
        response = await pipeline.exchange(pipeline, outgoing, progress);
      } catch (error) {
        throw asConnectionError(pipeline, error, outgoing);
      }
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

/** Does one attempt of a call, within the time for it and what is left of the time for the call. */
export function attempt<T>(pipeline: Pipeline, turn: Turn<T>): Promise<T> {
  const { request, progress } = turn;
  const { operation, method, path, route = path, body, options, caller } = request;
  const signal = options?.signal;
  const limit = timeLimit(pipeline, turn);
  const info = requestInfo(pipeline, request);
  progress.sent = false;
  const work = (signal: AbortSignal) =>
    turn.work(
      {
        operation,
        method,
        url: info.url,
        route,
        attempt: progress.attempt,
        headers: { ...pipeline.headers, ...request.headers },
        body: (body ?? undefined) as OutgoingRequest["body"],
        signal,
      },
      progress,
    );
  const failure = (isExpired: boolean) => {
    const outcome = progress.sent ? "unknown" : "not-processed";
    if (!isExpired) return new AbortError("the call was cancelled", info, { cause: signal?.reason, outcome });
    const isTotal = limit !== (options?.timeout ?? pipeline.timeout);
    const time = isTotal ? `${options?.totalTimeout ?? pipeline.totalTimeout} ms in all` : `${limit} ms`;
    return new TimeoutError(`not done within ${time}`, info, { outcome });
  };
  return timed(signal, limit, work, failure, (error) => completed(error, caller, progress.secrets));
}

async function withBody(request: ClientRequest, body: Promise<unknown>): Promise<ClientRequest> {
  try {
    return { ...request, body: (await body) as NonNullable<RequestInit["body"]> };
  } catch (error) {
    throw completed(error, request.caller);
  }
}

/** Returns whether an error of the API says that the object to delete does not exist. The page of a proxy does not say so. */
function isDeleted({ method, retry }: ClientRequest, error: EnapterError): boolean {
  if (method !== "DELETE" || retry === undefined || !isStatusError(error)) return false;
  return (error.status === 404 || error.status === 410) && (error.body === "" || error.data !== undefined);
}
