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

/** Whether an error means that no connection came about. */
export function isNotConnected(error: unknown): boolean {
  const { cause, code = cause?.code } = (error ?? {}) as Failure;
  return code !== undefined && (notConnected.has(code) || isUntrusted(code));
}

/**
 * The error for a `fetch` that failed. It says no more than "fetch failed" itself; what happened is in its cause.
 * @param mayHaveArrived Whether the server may have got the request. Default: it is told from the error.
 */
export function connectionError(
  error: unknown,
  info: RequestInfo,
  mayHaveArrived: boolean = !isNotConnected(error),
): ConnectionError {
  const { cause, code = cause?.code, message = String(error) } = (error ?? {}) as Failure;
  const reason = cause?.message || code || message;
  return new ConnectionError(`the connection failed: ${reason}${hint(code, info.url)}`, info, {
    cause: error,
    outcome: mayHaveArrived ? "unknown" : "not-processed",
    // The certificate will be the same the next time.
    transient: !isUntrusted(code),
  });
}

/** Nothing is sent to a server whose certificate is not trusted. */
function isUntrusted(code: string | undefined): boolean {
  return code !== undefined && /CERT|VERIFY_LEAF/.test(code);
}

function hint(code: string | undefined, url: string): string {
  const { hostname } = new URL(url);
  if ((code === "ENOTFOUND" || code === "EAI_AGAIN") && hostname.endsWith(".local")) {
    return `. ${hostname} is announced over mDNS, which this machine may not resolve: try the address of the gateway`;
  }
  if (isUntrusted(code)) {
    return `. Trust the certificate of ${hostname}, in Node.js with \`createNodeFetch({ ca })\` or NODE_EXTRA_CA_CERTS`;
  }
  return "";
}

interface Failure {
  readonly message?: string;
  readonly code?: string;
  readonly cause?: { readonly message?: string; readonly code?: string };
}
