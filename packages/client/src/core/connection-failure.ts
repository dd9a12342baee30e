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
  const reason = cause?.message || code || message;
  return new ConnectionError(`the connection failed: ${reason}${hint(code, info.url)}`, info, {
    cause: error,
    outcome,
  });
}

function hint(code: string | undefined, url: string): string {
  const { hostname } = new URL(url);
  if ((code === "ENOTFOUND" || code === "EAI_AGAIN") && hostname.endsWith(".local")) {
    return `. ${hostname} is announced over mDNS, which this machine may not resolve: try the address of the gateway`;
  }
  if (code === "DEPTH_ZERO_SELF_SIGNED_CERT" || code === "SELF_SIGNED_CERT_IN_CHAIN") {
    return `. Let the runtime trust the certificate of ${hostname}, in Node.js with NODE_EXTRA_CA_CERTS`;
  }
  return "";
}

interface Failure {
  readonly message?: string;
  readonly code?: string;
  readonly cause?: { readonly message?: string; readonly code?: string };
}
