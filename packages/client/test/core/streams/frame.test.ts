import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { frameSize, frameText } from "../../../src/core/streams/frame.ts";
import { failure } from "../../support/failure.ts";

const bytes = Uint8Array.of(123, 125);

test.each<[name: string, data: unknown]>([
  ["text", "{}"],
  ["bytes", bytes],
  ["a Buffer", Buffer.from("{}")],
  ["an ArrayBuffer", bytes.slice().buffer],
  ["a list of Buffers", [Buffer.from("{"), Buffer.from("}")]],
  ["a Blob", new Blob(["{}"])],
  ["foreign bytes", runInNewContext("Uint8Array.of(123, 125)")],
  ["a foreign ArrayBuffer", runInNewContext("Uint8Array.of(123, 125).buffer")],
])("reads and measures %s", async (_name, data) => {
  expect(frameSize(data)).toBe(2);
  expect(await frameText(data)).toBe("{}");
});

test.each<[data: unknown]>([[{}], [12], [["text"]], [Uint8Array.of(0xff)]])("refuses %j", async (data) => {
  expect((await failure(frameText(data))) as Error).toBeInstanceOf(TypeError);
});
