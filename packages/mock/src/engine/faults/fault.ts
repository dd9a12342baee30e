import { suggestion, suggestions } from "../../core/suggestion.ts";

/** The kinds of faults of a response or a stream. */
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
  "clock-skew",
  "close-socket",
  "drop-socket",
] as const;

/**
 * `rate-limit`: 429 with `Retry-After`. `server-error`: a 5xx with the documented object. `html`: a 502 page of a proxy.
 * `malformed-json`: a 200 with broken JSON, or a stream of broken frames. `no-code`: an error without `code`. `truncated`:
 * the response breaks off. `slow`: the response arrives byte by byte. `drop-before` and `drop-after`: the connection closes
 * without a response, before or after the request was processed. `clock-skew`: the server's clock is wrong. Only for
 * streams: `close-socket` ends one with a close frame, `drop-socket` without.
 */
export type FaultKind = (typeof faultKinds)[number];

/** A fault and the requests to which it applies. */
export interface Fault {
  readonly kind: FaultKind;
  /** The operationId of the requests; a variant has its own. Default: every operation. */
  readonly operation?: string;
  /** Number of requests to which it applies. Default: no limit. */
  readonly times?: number;
  /** Probability that it applies to a request, from 0 to 1. Default 1. */
  readonly probability?: number;
  /** `Retry-After` of `rate-limit`, in seconds. Default 1. */
  readonly retryAfter?: number;
  /** Status of `server-error`, from 500 to 599. Default 503. */
  readonly status?: number;
  /** Seconds by which `clock-skew` moves the server's clock forward; negative for backward. Default 300. */
  readonly skew?: number;
  /** Number of messages that `close-socket` and `drop-socket` let through. Default 1. */
  readonly after?: number;
  /** Code in the close frame of `close-socket`. Default 1011. */
  readonly closeCode?: number;
}

/** Returns whether the request is processed although its response has a fault. */
export function isProcessed({ kind }: Fault): boolean {
  return !(unprocessed as readonly string[]).includes(kind);
}

/** Returns the time by which a fault moves the clock of the server forward, in milliseconds. */
export function skewOf(fault: Fault | undefined): number {
  return fault?.kind === "clock-skew" ? (fault.skew ?? 300) * 1000 : 0;
}

/** Returns whether a fault can apply to a stream, or else to an ordinary request. */
export function appliesTo({ kind }: Fault, isStream: boolean): boolean {
  return !(isStream ? ["truncated", "slow"] : ["close-socket", "drop-socket"]).includes(kind);
}

const unprocessed = ["rate-limit", "server-error", "html", "no-code", "drop-before"] as const;

/**
 * Checks the fields of a fault.
 * @param operations ids of all operations and streams; without them, any id is allowed.
 * @throws {RangeError} when a field is invalid.
 */
export function checkFault(fault: Fault, operations?: ReadonlySet<string>): void {
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const demand = (holds: boolean, message: string): void => {
    if (!holds) throw new RangeError(message);
  };
  const { kind, operation, times = 0, probability = 0, retryAfter = 0, status = 500, skew = 0, after = 0 } = fault;
  if (!faultKinds.includes(kind)) {
    throw new RangeError(`${JSON.stringify(kind)} is not a kind of fault${suggestions(String(kind), faultKinds)}`);
  }
  if (operation !== undefined && operations?.has(operation) === false) {
    throw new RangeError(`there is no operation ${operation}${suggestion(operation, [...operations]) ?? ""}`);
  }
  demand(isWhole(times), `times must be a whole number, not ${times}`);
  demand(probability >= 0 && probability <= 1, `probability must be from 0 to 1, not ${probability}`);
  demand(isWhole(retryAfter), `retryAfter must be a whole number of seconds, not ${retryAfter}`);
  demand(isWhole(status) && status >= 500 && status <= 599, `status must be from 500 to 599, not ${status}`);
  demand(Number.isFinite(skew), `skew must be a number of seconds, not ${skew}`);
  demand(isWhole(after), `after must be a whole number, not ${after}`);
  demand(isCloseCode(fault.closeCode ?? 1011), `closeCode cannot be sent in a close frame: ${fault.closeCode}`);
}

// Other codes are reserved: a WebSocket library refuses to send them.
function isCloseCode(code: number): boolean {
  return (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);
}
