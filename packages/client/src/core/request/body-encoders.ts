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
import { isPlain, jsonText, kindOf } from "../../values/json-text.ts";
import type { BodyEncoder } from "../types/operation.ts";
import type { FormPart } from "./multipart.ts";

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
    `${name} has to be bytes: a Blob, an ArrayBuffer, a typed array or a ReadableStream of this runtime that is not in use. It is ${kindOf(value)}.${forNodeStream(value, "Readable.toWeb(stream)")}`,
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

/** What a form is made of: fields that are given, those of a list one by one. */
function entriesOf(value: unknown, operation: string): [name: string, entry: unknown][] {
  const isGiven = isForm(value) || isSearchParams(value);
  if (!isGiven && !isPlain(value)) {
    throw new UsageError(`The body of ${operation} has to be an object of fields. It is ${kindOf(value)}.`);
  }
  const entries: [string, unknown][] = isGiven ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([name, entry]) =>
    (Array.isArray(entry) ? entry : [entry])
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]),
  );
}
