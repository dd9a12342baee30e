import { isEnapterError } from "../../errors/enapter-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import { isThenable } from "../../values/thenable.ts";
import { now } from "../time/clock.ts";
import type { Token, TransportOptions } from "../types/options.ts";
import type { Pipeline } from "../types/pipeline.ts";

type TokenFunction = Exclude<Token, string>;

/**
 * Adds the token to headers.
 * @throws {UsageError} when there is none, or it cannot be sent. It is not shown.
 */
export function authorizer(tokenHeader: string, token: TransportOptions["token"]): Pipeline["authorize"] {
  const name = tokenHeader.toLowerCase();
  if (token === null) return (headers) => headers;
  if (!token) throw new UsageError("There is no API token: pass `token`.");
  if (typeof token === "string") {
    const checked = checkToken(token);
    return (headers) => ({ ...headers, [name]: checked });
  }
  const ask = sharing(token);
  return async (headers) => {
    try {
      return { ...headers, [name]: checkToken(await ask()) };
    } catch (cause) {
      throw isEnapterError(cause, "UsageError") ? cause : new UsageError("The `token` function failed.", { cause });
    }
  };
}

/** A call of a token function that never ends must not hold up a client for ever: after so many milliseconds there is another. */
const longestWait = 60_000;

/** Makes calls that begin while another one is pending wait for that one. Neither its token nor its error is kept. */
function sharing(token: TokenFunction): TokenFunction {
  let pending: Promise<string> | undefined;
  let start = 0;
  return () => {
    if (pending !== undefined && now() - start < longestWait) return pending;
    const given = token();
    if (!isThenable(given)) return given;
    start = now();
    const call = Promise.resolve(given);
    const end = () => {
      if (pending === call) pending = undefined;
    };
    call.then(end, end);
    pending = call;
    return call;
  };
}

function checkToken(value: unknown): string {
  // fetch would name the value in its own error, and a token must not show up anywhere.
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new UsageError("The API token is empty or has characters that a header cannot carry, such as a line break.");
}
