import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { UsageError } from "../../src/errors/index.ts";
import { responseBytes } from "../../src/reading/response-bytes.ts";

async function textOf(response: object, preferred?: "text" | "arrayBuffer"): Promise<string> {
  const source = responseBytes(response as Response, preferred);
  const pieces: Uint8Array[] = [];
  for (let piece = await source.read(); piece !== undefined; piece = await source.read()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const text = async () => "täxt";
const arrayBuffer = async () => new TextEncoder().encode("bytes").buffer;

test.each<[name: string, response: object, body: string]>([
  ["a stream", new Response("täxt"), "täxt"],
  ["no body", new Response(null), ""],
  ["a stream of Node.js", { body: Readable.from([Buffer.from("täxt")]), text: async () => "other" }, "täxt"],
  ["text alone, where there are no streams", { text }, "täxt"],
  ["bytes alone, where there are no streams", { arrayBuffer }, "bytes"],
  ["bytes rather than text", { text, arrayBuffer }, "bytes"],
  ["nothing at all", {}, ""],
])("reads %s", async (_name, response, body) => {
  expect(await textOf(response)).toBe(body);
});

test("reads text rather than bytes on request", async () => {
  expect(await textOf({ text, arrayBuffer }, "text")).toBe("täxt");
});

test("refuses a body that was read before, or is being read", async () => {
  const read = new Response("text");
  await read.text();
  expect(() => responseBytes(read)).toThrow(UsageError);
  const locked = new Response("text");
  locked.body?.getReader();
  expect(() => responseBytes(locked)).toThrow(UsageError);
});
