/** What can go wrong with an answer. */
export const faultKinds = [
  "rate-limit",
  "server-error",
  "html",
  "malformed-json",
  "no-code",
  "truncated",
  "slow",
  "drop-before",
  "drop-after",
] as const;

/**
 * `rate-limit`: 429 with `Retry-After`. `server-error`: a 5xx with the documented object. `html`: a 502 page of a proxy.
 * `malformed-json`: a 200 with broken JSON. `no-code`: an error without `code`. `truncated`: the answer breaks off.
 * `slow`: the answer comes byte by byte. `drop-before` and `drop-after`: the connection closes without an answer, before or
 * after the request was processed.
 */
export type FaultKind = (typeof faultKinds)[number];

/** A fault, and which requests it befalls. */
export interface Fault {
  readonly kind: FaultKind;
  /** The operationId of the requests; a twin has its own. Default: every operation. */
  readonly operation?: string;
  /** How many requests it befalls; then it is over. Default: no end. */
  readonly times?: number;
  /** How likely it befalls a request, between 0 and 1. Default 1. */
  readonly probability?: number;
  /** `Retry-After` of `rate-limit`, in seconds. Default 1. */
  readonly retryAfter?: number;
  /** Status of `server-error`. Default 503. */
  readonly status?: number;
}

/** Whether the request is processed although its answer is at fault. */
export function isProcessed({ kind }: Fault): boolean {
  return kind === "truncated" || kind === "slow" || kind === "drop-after" || kind === "malformed-json";
}

/** Whether a text names a kind of fault. */
export function isFaultKind(text: string): text is FaultKind {
  return (faultKinds as readonly string[]).includes(text);
}
