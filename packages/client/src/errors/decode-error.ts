import { RequestError } from "./request-error.ts";

/** A successful answer could not be read as the API description says. */
export class DecodeError extends RequestError {
  override readonly name = "DecodeError";
}
