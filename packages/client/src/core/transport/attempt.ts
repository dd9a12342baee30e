import { AbortError } from "../../errors/abort-error.ts";
import { TimeoutError } from "../../errors/timeout-error.ts";
import { completed } from "../failures/failure.ts";
import { timed } from "../time/timed.ts";
import type { OutgoingRequest } from "../types/hooks.ts";
import { type Pipeline, requestInfo, type Turn, timeLimit } from "../types/pipeline.ts";

/** Does one attempt of a call, within the time for it and what is left of the time for the call. */
export function attempt<T>(pipeline: Pipeline, turn: Turn<T>): Promise<T> {
  const { request, progress } = turn;
  const { operation, method, path, route = path, body, options } = request;
  const headers = { ...pipeline.headers, ...request.headers };
  // The body decides: the type of a form has its boundary.
  const type = request.headers?.["content-type"];
  if (type !== undefined) headers["content-type"] = type;
  else if (headers["content-type"] !== undefined) delete headers["content-type"];
  const signal = options?.signal;
  const limit = timeLimit(pipeline, turn);
  const info = requestInfo(pipeline, request);
  progress.sent = false;
  const complete = <E>(error: E) => completed(error, request.caller, progress.secrets);
  const work = async (signal: AbortSignal) => {
    const outgoing = {
      operation,
      method,
      url: info.url,
      route,
      attempt: progress.attempt,
      headers,
      body: (body ?? undefined) as OutgoingRequest["body"],
      signal,
    };
    try {
      return await turn.work(outgoing, progress);
    } catch (error) {
      throw complete(error);
    }
  };
  const failure = (isExpired: boolean) => {
    const outcome = progress.sent ? "unknown" : "not-processed";
    if (!isExpired) return complete(new AbortError("the call was cancelled", info, { cause: signal?.reason, outcome }));
    const isTotal = limit !== (options?.timeout ?? pipeline.timeout);
    const time = isTotal ? `${options?.totalTimeout ?? pipeline.totalTimeout} ms in all` : `${limit} ms`;
    return complete(new TimeoutError(`not done within ${time}`, info, { outcome }));
  };
  return timed(signal, limit, work, failure);
}
