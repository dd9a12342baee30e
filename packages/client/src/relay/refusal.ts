/** Reasons for which the relay itself responds with an error, in the form of the API. */
const refusals = {
  "relay/FOREIGN_PAGE": { status: 403, message: "The relay takes requests of its own pages only." },
  "relay/NOT_ALLOWED": { status: 403, message: "The relay does not allow this operation." },
  "relay/UNKNOWN_OPERATION": { status: 404, message: "The API has no such operation." },
  "relay/KEY_MISSING": {
    status: 400,
    message: "A request that acts needs the header Idempotency-Key, which `overRelay` adds.",
  },
  "relay/BODY_TOO_LARGE": { status: 413, message: "The body is longer than the relay allows." },
  "relay/UNREACHABLE": { status: 502, message: "The relay did not get a response of the API." },
  "relay/TOO_MANY_STREAMS": { status: 429, message: "This user has as many streams open as the relay allows." },
  "relay/BUSY": { status: 503, message: "The relay has as many streams open as it allows." },
  // No 4xx: the first one may have been processed.
  "relay/REPEATED": { status: 502, message: "The browser sent this request again. The first one was passed on." },
  "relay/TIMEOUT": { status: 504, message: "The API did not respond to the relay in time." },
} as const;

/** Codes of the errors of a relay. */
export type RelayErrorCode = keyof typeof refusals;

/** Headers of every response: nobody but the page may keep it, and it is never shown as a page of its own. */
export const relayHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "X-Content-Type-Options": "nosniff",
};

/** Makes the response to a request that is not passed on, or was in vain. */
export function relayError(code: RelayErrorCode): Response {
  const { status, message } = refusals[code];
  const headers = { ...relayHeaders, "Content-Type": "application/json" };
  return new Response(JSON.stringify({ errors: [{ code, message }] }), { status, headers });
}
