import { EnapterError } from "./enapter-error.ts";

/** An option or an argument is missing or not valid. Nothing was sent. */
export class UsageError extends EnapterError {
  override readonly name = "UsageError";
}
