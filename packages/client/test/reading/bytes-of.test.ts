import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { bytesOf } from "../../src/reading/bytes-of.ts";

const foreign = (code: string): unknown => runInNewContext(code);

test.each<[name: string, value: unknown]>([
  ["bytes", Uint8Array.of(1, 2)],
  ["a Buffer", Buffer.from([1, 2])],
  ["an ArrayBuffer", Uint8Array.of(1, 2).buffer],
  ["a part of a buffer", new Uint8Array([0, 1, 2, 3]).subarray(1, 3)],
  ["a view of a part", new DataView(Uint8Array.of(0, 1, 2, 3).buffer, 1, 2)],
  ["foreign bytes", foreign("Uint8Array.of(1, 2)")],
  ["a part of foreign bytes", foreign("Uint8Array.of(0, 1, 2, 3).subarray(1, 3)")],
  ["a foreign ArrayBuffer", foreign("Uint8Array.of(1, 2).buffer")],
])("%s are bytes of this realm", (_name, value) => {
  const bytes = bytesOf(value);
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect([...(bytes ?? [])]).toEqual([1, 2]);
});

test.each([[undefined], [null], ["text"], [[1, 2]], [{ byteLength: 2 }], [new Blob()], [12]])("%j is none", (value) => {
  expect(bytesOf(value)).toBeUndefined();
});
