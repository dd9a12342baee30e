import type { RequestError } from "../../errors/request-error.ts";
import { completed } from "../failures/failure.ts";
import { now } from "../time/clock.ts";
import { type Pipeline, requestInfo, type Turn } from "../types/pipeline.ts";
import { retryDelay } from "./retry.ts";

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
