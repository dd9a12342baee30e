/**
 * Parses JSON from its UTF-8 bytes.
 * @throws SyntaxError or TypeError when the bytes are invalid.
 */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}
