import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../src/core/base64.ts";

test("bytes are written as Node.js writes them, and read again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(toBase64(bytes)).toBe(text);
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

test("a large archive is no problem", () => {
  const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test.each(["a", "YQ", "YQ==\n", " YQ==", "Y-==", "YR==", "ä"])("%j is not Base64 as it is written", (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
