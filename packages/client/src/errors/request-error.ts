import { EnapterError } from "./enapter-error.ts";

/** Which request an error belongs to. */
export interface RequestInfo {
  /** The operationId in the API description. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** The URL, without any credential. */
  readonly url: string;
}

/** Base of the errors that belong to one request. */
export class RequestError extends EnapterError {
  override readonly name: string = "RequestError";
  /** The operationId in the API description. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** The URL, without any credential. */
  readonly url: string;

  constructor(message: string, request: RequestInfo, options?: ErrorOptions) {
    super(`${request.operation}: ${message} (${request.method} ${request.url})`, options);
    this.operation = request.operation;
    this.method = request.method;
    this.url = request.url;
  }

  /** The error as data, for a log. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, operation: this.operation, method: this.method, url: this.url };
  }
}
