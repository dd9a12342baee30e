import { UsageError } from "../errors/usage-error.ts";
import type { Operation } from "./operation.ts";

/** A body ready for `fetch`. */
export interface EncodedBody {
  readonly body: NonNullable<RequestInit["body"]>;
  /** Absent for multipart, where `fetch` adds the boundary. */
  readonly contentType: string | undefined;
}

/**
 * Encodes a request body as its media type says.
 * @param contentType One of the operation's media types; by default the first.
 * @throws {UsageError} when the operation does not take this media type, or the value does not fit it.
 */
export function encodeBody(operation: Operation, value: unknown, contentType?: string): EncodedBody | undefined {
  if (value === undefined || operation.body === undefined) return undefined;
  for (const type in operation.body) {
    if (contentType !== undefined && contentType !== type) continue;
    const body = operation.body[type]?.(value, operation.id) as EncodedBody["body"];
    return { body, contentType: body instanceof FormData ? undefined : type };
  }
  throw new UsageError(`${operation.id} does not take a body of type ${contentType}.`);
}
