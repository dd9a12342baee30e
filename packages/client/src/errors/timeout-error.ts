import { RequestError } from "./request-error.ts";

/** The time for the call ran out. */
export class TimeoutError extends RequestError {
  override readonly name = "TimeoutError";
}
