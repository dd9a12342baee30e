import { isEnapterError } from "../errors/enapter-error.ts";
import { hideInError, hider } from "./redact.ts";

/** Where in the program a call was made: an `Error` made there, whose stack costs nothing before it is read. */
export interface Caller {
  readonly stack?: string | undefined;
}

/** Separates the stack of an error from that of the call. */
const separator = "\n    -- called from --\n";

/**
 * Completes what was thrown before anybody sees it: hides secrets, and adds the frames of the call to the stack of an error of the
 * client. The connection and timers are between the two, so no runtime knows the frames.
 * @returns The same.
 */
export function completed<E>(error: E, caller: Caller | undefined, secrets?: Set<string>): E {
  if (secrets?.size) hideInError(error, hider(secrets));
  // A program may have its own form of stacks, which is no text.
  const frames = String(caller?.stack ?? "").replace(/^Error.*\n?/, "");
  if (frames !== "" && isEnapterError(error)) {
    // One that is thrown again, by a later call, has the frames of that one.
    error.stack = `${String(error.stack).split(separator)[0]}${separator}${frames}`;
  }
  return error;
}
