import type { RequestInfo } from "../../errors/request-error.ts";

/** A successful response, as it is checked before the caller gets it. */
export interface CheckedResponse extends RequestInfo {
  /** HTTP status. */
  readonly status: number;
  /** The parsed JSON body, with its envelope. */
  readonly data: unknown;
}

/** Looks at the body of every successful JSON response. What it throws fails the call. */
export type CheckResponse = (answer: CheckedResponse) => void;
