/** Returns bytes as Base64. Not by `Buffer`, which browsers do not have. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // The arguments of a call are limited in number.
  for (let start = 0; start < bytes.length; start += portion) {
    binary += String.fromCharCode(...bytes.subarray(start, start + portion));
  }
  return btoa(binary);
}

/** Returns the bytes of a Base64 text; `undefined` when it is none, or is not written as `toBase64` does. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  // White space and missing padding are read as well.
  return btoa(binary) === text ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : undefined;
}

const portion = 0x2000;
