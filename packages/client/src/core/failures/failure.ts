import { isEnapterError } from "../../errors/enapter-error.ts";
import type { CallSite } from "../types/caller.ts";
import { hideInError, hider } from "./redact.ts";

/** Separates the stack of an error from that of the call. */
const separator = "\n    -- called from --\n";

/**
 * Completes what was thrown before anybody sees it: hides secrets, and adds the frames of the call to the stack of an error of the
 * client. The connection and timers are between the two, so no runtime knows the frames.
 * @returns The same.
 */
export function completed<E>(error: E, caller: CallSite | undefined, secrets?: Set<string>): E {
  if (secrets?.size) hideInError(error, hider(secrets));
  const { stack } = caller ?? {};
  // A program may have its own form of stacks, which is no text.
  if (typeof stack === "string" && isEnapterError(error) && typeof error.stack === "string") {
    const frames = stack.replace(/^Error.*\n?/, "");
    // One that is thrown again, by a later call, has the frames of that one. It may be frozen.
    if (frames !== "") Reflect.set(error, "stack", error.stack.split(separator)[0] + separator + frames);
  }
  return error;
}
