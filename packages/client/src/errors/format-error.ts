import { EnapterError } from "./enapter-error.ts";

/** Bytes are not in the format that they should be in, or break off. */
export class FormatError extends EnapterError {
  override readonly name = "FormatError";
}
