import { RequestError, type RequestErrorOptions, type RequestInfo } from "./request-error.ts";

/** Options of a `ConnectionError`. */
export interface ConnectionErrorOptions extends RequestErrorOptions {
  /** Default: `true`. */
  readonly transient?: boolean;
}

/** The server could not be reached, or the connection broke. `cause` has the reason that the runtime gave. */
export class ConnectionError extends RequestError {
  override readonly name = "ConnectionError";
  /** True when another attempt may succeed. */
  declare readonly transient: boolean;

  constructor(message: string, request: RequestInfo, { transient = true, ...options }: ConnectionErrorOptions = {}) {
    super(message, request, options);
    this.transient = transient;
  }
}
