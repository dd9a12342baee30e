import { AbortError } from "../../errors/abort-error.ts";
import { isStatusError } from "../../errors/api-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import { type EnapterError, isEnapterError } from "../../errors/enapter-error.ts";
import type { RequestError, RequestInfo } from "../../errors/request-error.ts";
import { isThenable } from "../../values/thenable.ts";
import { connected, isControlFlow } from "../failures/connection-failure.ts";
import { completed } from "../failures/failure.ts";
import { hider } from "../failures/redact.ts";
import { responseError } from "../response/response-error.ts";
import { nextAttempt } from "../retry/next-attempt.ts";
import { now } from "../time/clock.ts";
import { sleep } from "../time/timed.ts";
import {
  type ClientRequest,
  newProgress,
  type Pipeline,
  type Progress,
  requestInfo,
  type Turn,
} from "../types/pipeline.ts";

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
