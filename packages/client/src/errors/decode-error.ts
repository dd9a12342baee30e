import { RequestError, type RequestErrorOptions, type RequestInfo } from "./request-error.ts";

/** A successful response could not be read as the API description says. The request was processed. */
export class DecodeError extends RequestError {
  override readonly name: string = "DecodeError";

  constructor(message: string, request: RequestInfo, options: RequestErrorOptions = {}) {
    super(message, request, { outcome: "processed", ...options });
  }
}
