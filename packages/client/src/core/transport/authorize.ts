import { isEnapterError } from "../../errors/enapter-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import type { TransportOptions } from "../types/options.ts";
import type { Pipeline } from "../types/pipeline.ts";

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
  return async (headers) => {
    try {
      return { ...headers, [name]: checkToken(await token()) };
    } catch (cause) {
      throw isEnapterError(cause, "UsageError") ? cause : new UsageError("The `token` function failed.", { cause });
    }
  };
}

function checkToken(value: unknown): string {
  // fetch would name the value in its own error, and a token must not show up anywhere.
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new UsageError("The API token is empty or has characters that a header cannot carry, such as a line break.");
}
