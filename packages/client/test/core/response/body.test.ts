import { afterEach, describe, expect, test, vi } from "vitest";
import { bodyPieces, bodyText, decodeText, joined } from "../../../src/core/response/body.ts";
import { failure } from "../../support/failure.ts";

const encode = (text: string) => new TextEncoder().encode(text);

test("gives a whole body", async () => {
  expect(decodeText(await bodyPieces(new Response("täxt"), 5))).toBe("täxt");
  expect(await bodyPieces(new Response(null), 5)).toEqual([]);
});

test("a character that is cut in two pieces is whole again, half a one at the end is not lost silently", () => {
  const bytes = encode("aä");
  expect(decodeText([bytes.subarray(0, 2), bytes.subarray(2)])).toBe("aä");
  expect(decodeText([bytes.subarray(0, 2)])).toBe("a\ufffd");
});

test("pieces make one array", () => {
  expect(joined([])).toEqual(new Uint8Array());
  expect(joined([new Uint8Array([1, 2])])).toEqual(new Uint8Array([1, 2]));
  expect(joined([new Uint8Array([1]), new Uint8Array(), new Uint8Array([2, 3])])).toEqual(new Uint8Array([1, 2, 3]));
});

test("a body that is too long fails, and no more of it is asked for", async () => {
  let chunks = 0;
  let cancelled = false;
  const body = new ReadableStream({
    pull(controller) {
      chunks += 1;
      controller.enqueue(encode("x".repeat(10)));
    },
    cancel() {
      cancelled = true;
    },
  });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  expect(await failure(bodyPieces(new Response(body), 25, pieces))).toMatchObject({
    name: "RangeError",
    message: "more than 25 bytes",
  });
  expect(decodeText(pieces)).toBe("x".repeat(30));
  expect(chunks).toBeLessThan(6);
  expect(cancelled).toBe(true);
});

test("keeps the part of a body that arrived before it was cut off", async () => {
  let sent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(encode("half"));
      sent = true;
    },
  });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  expect(await failure(bodyPieces(new Response(body), 100, pieces))).toMatchObject({ message: "terminated" });
  expect(decodeText(pieces)).toBe("half");
});

describe("text", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("is read piece by piece", async () => {
    expect(await bodyText(new Response("täxt"), 5)).toBe("täxt");
    expect(await bodyText(new Response(null), 5)).toBe("");
    expect(await failure(bodyText(new Response("täxt"), 4))).toBeInstanceOf(RangeError);
  });

  test("is read as a whole where the runtime has no streams, within the limit", async () => {
    const response = { text: async () => "täxt" } as Response;
    expect(await bodyText(response, 4)).toBe("täxt");
    expect(await failure(bodyText(response, 3))).toBeInstanceOf(RangeError);
  });

  test("does without a TextDecoder", async () => {
    vi.stubGlobal("TextDecoder", undefined);
    expect(await bodyText(new Response("täxt"), 5)).toBe("täxt");
  });
});
