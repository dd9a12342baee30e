import { ConnectionError } from "../errors/connection-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Pipeline } from "./pipeline.ts";

/** What Node.js, Bun and Deno call it when no connection came about, so that nothing was sent. */
const notConnected =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Nothing is sent to a server whose certificate is not trusted. */
const untrusted = /CERT|VERIFY_LEAF/;

/** What is known of an error that a runtime threw. */
interface Failure {
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: Failure;
}

function codeOf(error: unknown): string {
  const { cause, code = cause?.code } = (error ?? {}) as Failure;
  return String(code);
}

/** Whether an error means that the server does not trust or know itself: its certificate will be the same the next time. */
export const isUntrusted = (code: string): boolean => untrusted.test(code);

/** Whether an error means that no connection came about. */
export function isNotConnected(error: unknown): boolean {
  const code = codeOf(error);
  return notConnected.test(code) || isUntrusted(code);
}

/**
 * The error for a `fetch` that failed. It says no more than "fetch failed" itself; what happened is in its cause.
 * @param mayHaveArrived Whether the server may have got the request. Default: it is told from the error.
 */
export function connectionError(
  { explain }: Pick<Pipeline, "explain">,
  error: unknown,
  info: RequestInfo,
  mayHaveArrived: boolean = !isNotConnected(error),
): ConnectionError {
  const { cause, message = String(error) } = (error ?? {}) as Failure;
  const code = codeOf(error);
  const reason = cause?.message || (code === "undefined" ? message : code);
  return new ConnectionError(`the connection failed: ${reason}${explain?.(code, info) ?? ""}`, info, {
    cause: error,
    outcome: mayHaveArrived ? "unknown" : "not-processed",
    // The certificate will be the same the next time.
    transient: !isUntrusted(code),
  });
}
