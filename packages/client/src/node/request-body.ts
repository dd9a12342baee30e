import { Readable } from "node:stream";
import { multipartOf } from "../core/request/multipart.ts";
import { isBlob, isBytes, isForm, isSearchParams, isStream } from "../values/body-kinds.ts";

/** A body as undici takes it. */
export interface RequestBody {
  readonly content: string | Uint8Array | Readable | null;
  /** Content type, where none is given in the headers. */
  readonly type?: string;
  /** Length of a stream that has one, in bytes. */
  readonly length?: number;
}

/**
 * The body of a request. Bytes are copied, because the request may have to wait for a connection.
 * @throws {TypeError} when it is none that `fetch` takes, or a stream that is in use.
 */
export function requestBody(body: RequestInit["body"]): RequestBody {
  if (body === undefined || body === null) return { content: null };
  if (typeof body === "string") return { content: body, type: "text/plain;charset=UTF-8" };
  if (ArrayBuffer.isView(body)) {
    return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice() };
  }
  if (isBytes(body)) return { content: new Uint8Array(body.slice(0)) };
  if (isSearchParams(body)) {
    return { content: body.toString(), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  if (isForm(body)) return ofBlob(multipartOf(body));
  if (isBlob(body)) return ofBlob(body);
  if (isStream(body)) {
    if (body.locked) throw new TypeError("The stream of the body is locked.");
    return { content: readable(body) };
  }
  throw new TypeError("The body has to be a string, bytes, a Blob, a form, URLSearchParams or a ReadableStream.");
}

function ofBlob(blob: Blob): RequestBody {
  const type = blob.type === "" ? {} : { type: blob.type };
  if (blob.size === 0) return { content: null, ...type };
  return { content: readable(blob.stream()), length: blob.size, ...type };
}

/** A stream of Node.js: when it is destroyed, the source gets to know that nobody reads any more. */
function readable(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
}
