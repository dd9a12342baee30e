import { EnapterError } from "./enapter-error.ts";
import type { Outcome } from "./request-error.ts";

/** An option, an argument or a function that was passed is missing, not valid or fails. */
export class UsageError extends EnapterError {
  override readonly name = "UsageError";
  /** Outcome of the request: nothing was sent, but an earlier attempt may have been processed. */
  readonly outcome: Outcome = "not-processed";
}
