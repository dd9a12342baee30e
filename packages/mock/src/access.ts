import { refuse } from "./errors.ts";
import type { Operation } from "./spec/operations.ts";

/**
 * Demands the token where the description does.
 * @throws Refusal 401 when it is missing, 403 when it is another one.
 */
export function checkAccess(operation: Operation, headers: Headers, token: string): void {
  const [first, ...others] = operation.tokenHeaders;
  if (first === undefined) return;
  const header = [first, ...others].find((name) => headers.get(name)) ?? first;
  const given = headers.get(header);
  if (!given && operation.anonymousAllowed) return;
  if (!given) throw refuse(401, "invalid_header", "The API token is missing.", { header });
  if (given !== token) {
    throw refuse(403, "invalid_header", "The API token is invalid or has expired.", { header });
  }
}
