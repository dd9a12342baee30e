import { UsageError } from "../errors/usage-error.ts";
import { environment } from "./environment.ts";
import type { Token } from "./options.ts";

/**
 * Gives the token for a request.
 * @throws {UsageError} when there is none, or it cannot be sent. It is not shown.
 */
export function tokenSource(
  token: Token | null | undefined = environment("ENAPTER_HTTP_API_TOKEN"),
): () => string | undefined | Promise<string> {
  if (token === null) return () => undefined;
  if (!token) {
    throw new UsageError(
      "There is no API token: pass `token`, or set the environment variable ENAPTER_HTTP_API_TOKEN.",
    );
  }
  if (typeof token === "function") {
    return async () => {
      try {
        return checkToken(await token());
      } catch (cause) {
        throw cause instanceof UsageError ? cause : new UsageError("The `token` function failed.", { cause });
      }
    };
  }
  const checked = checkToken(token);
  return () => checked;
}

function checkToken(value: unknown): string {
  // fetch would name the value in its own error, and a token must not show up anywhere.
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new UsageError("The API token is empty or has characters that a header cannot carry, such as a line break.");
}
