import { ConnectionError } from "../errors/connection-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";

/** What Node.js, Bun and Deno call it when no connection came about, so that nothing was sent. */
const notConnected = new Set([
  "ECONNREFUSED",
  "ConnectionRefused",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The error for a `fetch` that failed. It says no more than "fetch failed" itself; what happened is in its cause. */
export function connectionError(error: unknown, info: RequestInfo): ConnectionError {
  const { cause, code = cause?.code, message = String(error) } = (error ?? {}) as Failure;
  const outcome = code !== undefined && notConnected.has(code) ? "not-processed" : "unknown";
  return new ConnectionError(`the connection failed: ${cause?.message || code || message}`, info, {
    cause: error,
    outcome,
  });
}

interface Failure {
  readonly message?: string;
  readonly code?: string;
  readonly cause?: { readonly message?: string; readonly code?: string };
}
