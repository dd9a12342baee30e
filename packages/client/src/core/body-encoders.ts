import { UsageError } from "../errors/usage-error.ts";
import type { BodyEncoder } from "./operation.ts";

export const json: BodyEncoder = (value) => JSON.stringify(value);

export const text: BodyEncoder = (value) => String(value);

export const form: BodyEncoder = (value) =>
  new URLSearchParams(Object.entries(value as object).map(([name, entry]) => [name, String(entry)]));

/** Bytes go out as they are. */
export const binary: BodyEncoder = (value, operation) => {
  if (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  ) {
    return value as Blob | ArrayBuffer | ReadableStream<Uint8Array>;
  }
  throw new UsageError(
    `The body of ${operation} has to be bytes: a Blob, an ArrayBuffer, a typed array or a ReadableStream.`,
  );
};

/** The parts of a form, one for each field. */
export const multipart: BodyEncoder = (value) => {
  if (value instanceof FormData) return value;
  const parts = new FormData();
  for (const [name, entry] of Object.entries(value as object)) {
    if (entry === undefined || entry === null) continue;
    if (entry instanceof ReadableStream) throw new UsageError(`The form part \`${name}\` cannot be a stream.`);
    if (entry instanceof Blob) parts.append(name, entry);
    else if (entry instanceof ArrayBuffer || ArrayBuffer.isView(entry))
      parts.append(name, new Blob([entry as BlobPart]));
    else parts.append(name, typeof entry === "object" ? JSON.stringify(entry) : String(entry));
  }
  return parts;
};
