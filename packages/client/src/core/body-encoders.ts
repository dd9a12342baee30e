import { UsageError } from "../errors/usage-error.ts";
import type { BodyEncoder } from "./operation.ts";

export const json: BodyEncoder = (value) => JSON.stringify(value);

export const text: BodyEncoder = (value) => String(value);

/** The fields of a form; a list repeats its name. */
export const form: BodyEncoder = (value) => {
  const fields = entriesOf(value).map(([name, entry]) => [name, String(entry)]);
  return new URLSearchParams(fields);
};

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
  for (const [name, entry] of entriesOf(value)) {
    if (entry instanceof ReadableStream) throw new UsageError(`The form part \`${name}\` cannot be a stream.`);
    if (entry instanceof Blob) parts.append(name, entry);
    else if (entry instanceof ArrayBuffer || ArrayBuffer.isView(entry))
      parts.append(name, new Blob([entry as BlobPart]));
    else parts.append(name, typeof entry === "object" ? JSON.stringify(entry) : String(entry));
  }
  return parts;
};

/** What a form is made of: fields that are given, those of a list one by one. */
function entriesOf(value: unknown): [name: string, entry: unknown][] {
  return Object.entries(value as object).flatMap(([name, entry]) =>
    (Array.isArray(entry) ? entry : [entry])
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]),
  );
}
