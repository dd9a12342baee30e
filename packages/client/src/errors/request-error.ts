import { EnapterError } from "./enapter-error.ts";
import { printable } from "./printable.ts";

/** Request that an error belongs to. */
export interface RequestInfo {
  /** The operationId in the API description. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** The URL, without any credential. */
  readonly url: string;
}

/**
 * Outcome of a failed request. `not-processed`: it certainly had no effect. `processed`: it had, only its
 * response is missing. `unknown`: it may have had, so check before you send it again.
 */
export type Outcome = "not-processed" | "processed" | "unknown";

/** Options of a `RequestError`. */
export interface RequestErrorOptions extends ErrorOptions {
  /** Default: `unknown`. */
  readonly outcome?: Outcome;
}

/** Base of the errors that belong to one request. */
export class RequestError extends EnapterError {
  override readonly name: string = "RequestError";
  /** The operationId in the API description. */
  declare readonly operation: string;
  /** HTTP method. */
  declare readonly method: string;
  /** The URL, without any credential. */
  declare readonly url: string;
  /** Outcome of the request. */
  declare readonly outcome: Outcome;

  constructor(message: string, request: RequestInfo, { outcome = "unknown", ...options }: RequestErrorOptions = {}) {
    // Servers, proxies and runtimes write parts of it.
    super(printable(`${request.operation}: ${message} (${request.method} ${request.url})`), options);
    this.operation = request.operation;
    this.method = request.method;
    this.url = request.url;
    this.outcome = outcome;
  }

  /** The error as data, for a log. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation, method, url, outcome } = this;
    return { name, message, operation, method, url, outcome };
  }
}
