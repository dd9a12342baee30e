import { type ApiError, isStatusError } from "../../errors/api-error.ts";
import type { ConnectionError } from "../../errors/connection-error.ts";
import { isEnapterError } from "../../errors/enapter-error.ts";
import type { RequestError } from "../../errors/request-error.ts";
import { isStream } from "../../values/body-kinds.ts";
import type { RetryOptions } from "../types/retry-options.ts";

/** Facts that decide whether a request can be repeated. */
export interface Repeatable {
  /** `safe`: only reads. `idempotent`: twice is the same as once. Absent: acts, so it is not repeated. */
  readonly retry?: "safe" | "idempotent" | undefined;
  readonly body?: unknown;
}

/**
 * Returns the delay before the next attempt, in milliseconds; `undefined` for no further attempt. What acts is repeated only when the
 * request certainly was not processed.
 * @param attempt Number of attempts so far.
 * @param random Between 0 and 1: the pause is anywhere between nothing and its bound, so that clients do not come back together.
 */
export function retryDelay(
  error: unknown,
  { retry, body }: Repeatable,
  attempt: number,
  options: RetryOptions | false,
  random: () => number = Math.random,
): number | undefined {
  if (options === false) return undefined;
  const { attempts = 3, delay = 500, maxDelay = 30_000 } = options;
  // A stream is used up by the first attempt.
  if (attempt >= attempts || isStream(body) || !isTransient(error)) return undefined;
  if (retry === undefined && error.outcome !== "not-processed") return undefined;
  const { retryAfter = 0 } = error as Partial<ApiError>;
  if (retryAfter * 1000 > maxDelay) return undefined;
  return Math.max(leastPause(error), random() * Math.min(maxDelay, delay * 2 ** (attempt - 1)));
}

/** Returns the shortest pause after an error, in milliseconds: what the server asks for, and never nothing when it has too many requests. */
export function leastPause(error: unknown): number {
  if (!isStatusError(error)) return 0;
  const { status, retryAfter = status === 429 ? 1 : 0 } = error;
  return Math.max(retryAfter * 1000, status === 429 ? 500 : 0);
}

/** True when another attempt may succeed. */
export function isTransient(error: unknown): error is RequestError {
  if (isStatusError(error)) return [408, 429, 500, 502, 503, 504].includes(error.status);
  return (
    isEnapterError(error, "TimeoutError") ||
    (isEnapterError<ConnectionError>(error, "ConnectionError") && error.transient)
  );
}
