import { isEnapterError } from "./enapter-error.ts";
import { isObject } from "./is-object.ts";
import { type Outcome, RequestError, type RequestInfo } from "./request-error.ts";
import { retryAfter } from "./retry-after.ts";

/** One entry of an error response. Some services leave out `code`, so both texts may be absent. */
export interface ErrorEntry {
  /** Short code for programs. */
  readonly code?: string;
  /** Text for people. */
  readonly message?: string;
  /** More about the error; the keys depend on the code. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Facts that an `ApiError` is made of. */
export interface ApiErrorInit extends RequestInfo {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text. */
  readonly body: string;
}

/** The API responded with an error. Documented statuses have a class of their own. */
export class ApiError extends RequestError {
  override readonly name: string = "ApiError";
  /** HTTP status. */
  declare readonly status: number;
  /** Every error of the response; empty when the body is not the documented object. */
  declare readonly errors: readonly ErrorEntry[];
  /** Code of the first error. */
  declare readonly code: string | undefined;
  /** Details of the first error. */
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** Time that the server asks to wait, in seconds; `undefined` when it does not say. */
  declare readonly retryAfter: number | undefined;
  /** Headers of the response. */
  declare readonly headers: Headers;
  /** The body as text, whatever it was. */
  declare readonly body: string;
  /** The body as JSON; `undefined` when it is none. */
  declare readonly data: unknown;

  constructor(init: ApiErrorInit) {
    const data = parseJson(init.body);
    const errors = readErrors(data);
    super(describe(init.status, errors), init, { outcome: outcomeOf(init.status) });
    this.status = init.status;
    this.errors = errors;
    this.code = errors[0]?.code;
    this.details = errors[0]?.details;
    this.retryAfter = retryAfter(init.headers);
    this.headers = init.headers;
    this.body = init.body;
    this.data = data;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, errors: this.errors, retryAfter: this.retryAfter };
  }
}

/** Returns the outcome for a status: a 4xx was refused, a 5xx may have been processed. Proxies send a 408 for a slow server. */
export const outcomeOf = (status: number): Outcome => (status >= 500 || status === 408 ? "unknown" : "not-processed");

/** Returns whether a value is an `ApiError`, of any status and of any copy of the package. */
export function isStatusError(value: unknown): value is ApiError {
  return isEnapterError(value) && "status" in value;
}

function describe(status: number, errors: readonly ErrorEntry[]): string {
  const texts = errors.map(({ code, message }) => [message, code && `[${code}]`].filter(Boolean).join(" "));
  return [`HTTP ${status}`, ...texts, hints[status] ?? []].flat().join(", ");
}

/** Advice by status, for cases in which the server's own text may not help. */
const hints: Readonly<Record<number, string>> = {
  401: "pass a token",
  403: "check that the token is valid and that its user's role is high enough",
  407: "a proxy wants a name and a password",
  429: "send fewer requests at a time, or wait",
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Proxies on the way respond with HTML or nothing; the text stays in `body`.
    return undefined;
  }
}

function readErrors(data: unknown): ErrorEntry[] {
  const { errors } = (data ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? errors.filter(isObject).map(readEntry) : [];
}

function readEntry(entry: Record<string, unknown>): ErrorEntry {
  const { code, message, details } = entry;
  return {
    ...(typeof code === "string" && { code }),
    ...(typeof message === "string" && { message }),
    ...(isObject(details) && { details }),
  };
}
