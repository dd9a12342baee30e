import { DecodeError } from "../errors/decode-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Issue } from "./standard-schema.ts";

/** The body of a successful response is JSON, but not what the API description says. The request was processed. */
export class ValidationError extends DecodeError {
  override readonly name = "ValidationError";
  /** Issues with their paths; only the first ones when there are many. No value of the response is in them. */
  readonly issues: readonly Issue[];

  constructor(message: string, request: RequestInfo, issues: readonly Issue[]) {
    super(message, request);
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}
