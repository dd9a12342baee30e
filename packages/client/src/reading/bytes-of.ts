/** Returns a value as bytes, also when it belongs to another realm, such as that of jsdom; `undefined` when it is none. */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
  }
  const isBuffer = Object.prototype.toString.call(value).endsWith("ArrayBuffer]");
  return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined;
}
