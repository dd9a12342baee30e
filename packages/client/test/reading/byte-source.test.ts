import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { type ByteStream, byteSource } from "../../src/reading/byte-source.ts";
import { streamOf } from "../support/bytes.ts";
import { failure } from "../support/failure.ts";

const foreignBytes = (): Uint8Array => runInNewContext("Uint8Array.of(1, 2)");

async function* generated(...pieces: unknown[]) {
  yield* pieces as Uint8Array[];
}

test.each<[name: string, stream: ByteStream]>([
  ["a web stream", new Blob([Uint8Array.of(1, 2)]).stream()],
  ["a web stream of foreign bytes", streamOf(foreignBytes())],
  ["a stream of Node.js", Readable.from([Buffer.from([1, 2])])],
  ["a generator of foreign bytes", generated(foreignBytes())],
])("reads %s", async (_name, stream) => {
  const source = byteSource(stream);
  const bytes = await source.read();
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect([...(bytes ?? [])]).toEqual([1, 2]);
  expect(await source.read()).toBeUndefined();
});

test.each([["text"], [undefined], [null], [{}]])("refuses %j as a piece", async (piece) => {
  expect(await failure(byteSource(generated(piece)).read())).toBeInstanceOf(UsageError);
});

test("refuses what is no stream", () => {
  expect(() => byteSource({} as ByteStream)).toThrow(UsageError);
});

test.each<[name: string, stream: ByteStream]>([
  ["a web stream", new ReadableStream<Uint8Array>()],
  ["a stream of Node.js", new Readable({ read() {} })],
])("cancels %s while a piece is awaited", async (_name, stream) => {
  const source = byteSource(stream);
  const pending = source.read().catch(() => undefined);
  await source.cancel();
  expect(await pending).toBeUndefined();
});
