import { UsageError } from "../../errors/usage-error.ts";
import type { Body, Operation } from "../types/operation.ts";

/** A body ready for `fetch`. */
export interface EncodedBody {
  readonly body: Body;
  /** Absent for multipart, where the body itself has the type with its boundary. */
  readonly contentType: string | undefined;
}

/**
 * Encodes a request body as its media type says.
 * @param contentType One of the operation's media types, also with parameters; by default the first.
 * @throws {UsageError} when the operation does not take this media type, or the value does not fit it.
 */
export function encodeBody(operation: Operation, value: unknown, contentType?: string): EncodedBody | undefined {
  if (value === undefined || operation.body === undefined) return undefined;
  const essence = contentType?.replace(/\s*;.*/s, "").toLowerCase();
  for (const type in operation.body) {
    if (contentType !== undefined && contentType !== type && essence !== type) continue;
    const body = operation.body[type]?.(value, operation.id) as Body;
    return { body, contentType: type.startsWith("multipart/") ? undefined : type };
  }
  throw new UsageError(`${operation.id} does not take a body of type ${contentType}.`);
}
