import { RequestError } from "./request-error.ts";

/** The caller's signal cancelled the call. `cause` has the signal's reason. */
export class AbortError extends RequestError {
  override readonly name = "AbortError";
}
