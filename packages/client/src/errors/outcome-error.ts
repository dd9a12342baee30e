import { RequestError, type RequestInfo } from "./request-error.ts";

/** The API responded, and the response says that the requested action has failed, or names a state that this version of the client does not know. */
export class OutcomeError<Result> extends RequestError {
  override readonly name: string = "OutcomeError";
  /** The state that the response names. */
  declare readonly state: string;
  /** The response. */
  declare readonly result: Result;

  /** @param isKnown Whether the API description lists the state. */
  constructor(state: string, result: Result, info: RequestInfo, isKnown = true) {
    const message = isKnown
      ? `it ended as ${state}`
      : `its state is ${state}, which is unknown: it may be running or over`;
    super(message, info, { outcome: "processed" });
    this.state = state;
    this.result = result;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), state: this.state, result: this.result };
  }
}
