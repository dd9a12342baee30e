import { UsageError } from "../../errors/usage-error.ts";
import {
  isBlob,
  isBytes,
  isForm,
  isNativeForm,
  isNodeStream,
  isSearchParams,
  isStream,
} from "../../values/body-kinds.ts";
import { textOf } from "../../values/encode.ts";
import { describeKind, isPlain, jsonText } from "../../values/json-text.ts";
import type { Body, BodyEncoder, Operation } from "../types/operation.ts";
import type { FormPart } from "./multipart.ts";

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

export const json: BodyEncoder = (value, operation) => jsonText(value, `The body of ${operation}`);

export const text: BodyEncoder = (value, operation) => textOf(`body of ${operation}`, value);

/** The fields of a form; a list repeats its name. Written at once, because not every `fetch` knows every `URLSearchParams`. */
export const form: BodyEncoder = (value, operation) => {
  const fields = entriesOf(value, operation).map(([name, entry]) => [name, textOf(name, entry)]);
  return new URLSearchParams(fields).toString();
};

/** Bytes go out as they are. */
export const binary: BodyEncoder = (value, operation) => {
  // `fetch` would not know an ArrayBuffer of every realm.
  if (isBytes(value)) return ArrayBuffer.isView(value) ? value : bytesOf(value);
  const name = `The body of ${operation}`;
  if (isBlob(value)) return import("./multipart.ts").then(({ sendableBlob }) => sendableBlob(value, name));
  // Of a stream of another implementation, `fetch` would send the name of its class.
  if (isStream(value) && !value.locked && value instanceof (globalThis.ReadableStream ?? Object)) return value;
  throw new UsageError(
    `${name} has to be bytes: a Blob, an ArrayBuffer, a typed array or a ReadableStream of this runtime that is not in use. It is ${describeKind(value)}.${forNodeStream(value, "Readable.toWeb(stream)")}`,
  );
};

/** The parts of a form, one for each field. It is written by us, because not every `fetch` knows every `FormData`. */
export const multipart: BodyEncoder = (value, operation) => {
  if (isNativeForm(value)) return value;
  const parts = entriesOf(value, operation).map(([name, entry]) => partOf(name, entry));
  return import("./multipart.ts").then(({ sendableForm }) => sendableForm(parts));
};

function partOf(name: string, entry: unknown): FormPart<Blob | Uint8Array<ArrayBuffer>> {
  if (isBlob(entry)) return [name, entry];
  // The copy is made now, because the caller may go on to change the bytes.
  if (isBytes(entry)) return [name, bytesOf(entry).slice()];
  if (isStream(entry) || isNodeStream(entry)) {
    throw new UsageError(`The form part \`${name}\` cannot be a stream.${forNodeStream(entry, "fs.openAsBlob(path)")}`);
  }
  return [name, isPlain(entry) || Array.isArray(entry) ? jsonText(entry, `\`${name}\``) : textOf(name, entry)];
}

function bytesOf(value: ArrayBuffer | ArrayBufferView<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
}

function forNodeStream(value: unknown, instead: string): string {
  return isNodeStream(value) ? ` Instead of a stream of Node.js, pass \`${instead}\`.` : "";
}

/** Returns the entries of a form: the given fields, those of a list one by one. */
function entriesOf(value: unknown, operation: string): [name: string, entry: unknown][] {
  const isGiven = isForm(value) || isSearchParams(value);
  if (!isGiven && !isPlain(value)) {
    throw new UsageError(`The body of ${operation} has to be an object of fields. It is ${describeKind(value)}.`);
  }
  const entries: [string, unknown][] = isGiven ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([name, entry]) =>
    (Array.isArray(entry) ? entry : [entry])
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]),
  );
}
