import { RequestError, type RequestInfo } from "./request-error.ts";

/** The API answered, and the answer says that what was asked for has failed. */
export class OutcomeError<Result> extends RequestError {
  override readonly name: string = "OutcomeError";
  /** The state that the answer names. */
  readonly state: string;
  /** The answer. */
  readonly result: Result;

  constructor(state: string, result: Result, info: RequestInfo) {
    super(`it ended as ${state}`, info, { outcome: "processed" });
    this.state = state;
    this.result = result;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), state: this.state, result: this.result };
  }
}
