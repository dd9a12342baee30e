import { UsageError } from "../errors/usage-error.ts";
import type { BodyKind, Operation } from "./operation.ts";

/** A body ready for `fetch`. */
export interface EncodedBody {
  readonly body: BodyInit;
  /** Absent for multipart, where `fetch` adds the boundary. */
  readonly contentType?: string;
}

/**
 * Encodes a request body as its media type says.
 * @param contentType One of the operation's media types; by default the first.
 * @throws {UsageError} when the operation does not take this media type, or the value does not fit it.
 */
export function encodeBody(operation: Operation, value: unknown, contentType?: string): EncodedBody | undefined {
  if (value === undefined || operation.body === undefined) return undefined;
  const type = contentType ?? (Object.keys(operation.body)[0] as string);
  const kind = operation.body[type];
  if (kind === undefined) throw new UsageError(`${operation.id} does not take a body of type ${type}.`);
  return kind === "multipart"
    ? { body: formData(value) }
    : { body: encode(kind, value, operation.id), contentType: type };
}

function encode(kind: Exclude<BodyKind, "multipart">, value: unknown, id: string): BodyInit {
  switch (kind) {
    case "json":
      return JSON.stringify(value);
    case "text":
      return String(value);
    case "form":
      return new URLSearchParams(Object.entries(value as object).map(([name, entry]) => [name, String(entry)]));
    case "binary":
      if (isBinary(value)) return value;
      throw new UsageError(
        `The body of ${id} has to be bytes: a Blob, an ArrayBuffer, a typed array or a ReadableStream.`,
      );
  }
}

function formData(value: unknown): FormData {
  if (value instanceof FormData) return value;
  const form = new FormData();
  for (const [name, entry] of Object.entries(value as object)) {
    if (entry === undefined || entry === null) continue;
    if (entry instanceof ReadableStream) throw new UsageError(`The form part \`${name}\` cannot be a stream.`);
    if (entry instanceof Blob) form.append(name, entry);
    else if (entry instanceof ArrayBuffer || ArrayBuffer.isView(entry))
      form.append(name, new Blob([entry as BlobPart]));
    else form.append(name, typeof entry === "object" ? JSON.stringify(entry) : String(entry));
  }
  return form;
}

function isBinary(
  value: unknown,
): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array> {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}
