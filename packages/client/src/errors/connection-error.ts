import { RequestError } from "./request-error.ts";

/** The server could not be reached, or the connection broke. `cause` has the reason that the runtime gave. */
export class ConnectionError extends RequestError {
  override readonly name = "ConnectionError";
}
