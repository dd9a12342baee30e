/**
 * Returns the kind of body of a value. `instanceof` says nothing about values of another realm or implementation: those of jsdom, of
 * undici, of node-fetch. Nor may a class be named that a runtime may not have.
 */

type Methods = Readonly<Record<string, unknown>>;

function has(value: unknown, method: string): boolean {
  return typeof (value as Methods | null | undefined)?.[method] === "function";
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A stream of the web. */
export function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return has(value, "getReader");
}

/** A stream of Node.js, such as that of a file. */
export function isNodeStream(value: unknown): boolean {
  return has(value, "pipe");
}

/** A `Blob` or a `File`. */
export function isBlob(value: unknown): value is Blob {
  const { size, type } = (value ?? {}) as Partial<Blob>;
  return typeof size === "number" && typeof type === "string" && has(value, "slice");
}

/** Bytes in memory that no other thread can change. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return tagOf(ArrayBuffer.isView(value) ? value.buffer : value) === "ArrayBuffer";
}

/** A form whose entries can be read. */
export function isForm(value: unknown): value is FormData {
  return tagOf(value) === "FormData" && has(value, "entries");
}

/** A form of React Native, which only its own `fetch` can read. */
export function isNativeForm(value: unknown): value is FormData {
  return has(value, "getParts") && has(value, "append");
}

/** A form as in the query of a URL. */
export function isSearchParams(value: unknown): value is URLSearchParams {
  return tagOf(value) === "URLSearchParams";
}
