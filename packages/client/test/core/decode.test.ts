import { describe, expect, test, vi } from "vitest";
import { decodeResponse } from "../../src/core/decode.ts";
import type { Operation } from "../../src/core/operation.ts";
import { DecodeError } from "../../src/errors/index.ts";
import { requestInfo } from "../support/api.ts";

const operation: Operation = { id: "getThing", method: "GET", path: "/things/{id}" };
const decode = (overrides: Partial<Operation>, response: Response) =>
  decodeResponse({ ...operation, ...overrides }, response, requestInfo);

test.each([{ a: [1, null] }, [], "text", 0, null, false])("JSON %j comes back", async (value) => {
  expect(await decode({}, Response.json(value))).toEqual(value);
});

test("an empty answer reads as an empty object", async () => {
  expect(await decode({}, new Response(""))).toEqual({});
  expect(await decode({}, new Response(null, { status: 204 }))).toEqual({});
});

test("text keeps every character but the byte order mark", async () => {
  expect(await decode({ result: "text" }, new Response("a,ä\r\n1,\n"))).toBe("a,ä\r\n1,\n");
});

test("bytes come back as bytes", async () => {
  const bytes = new Uint8Array([0, 255, 80, 75]);
  const result = await decode({ result: "binary" }, new Response(bytes));
  expect(result).toBeInstanceOf(Uint8Array);
  expect(result).toEqual(bytes);
});

test("an answer without a documented body is let go unread", async () => {
  const cancel = vi.fn();
  expect(await decode({ result: "none" }, new Response(new ReadableStream({ cancel })))).toBeUndefined();
  expect(cancel).toHaveBeenCalledOnce();
});

describe("unwrap", () => {
  test.each([{ a: 1 }, "id", 0, null, false, []])("gives the field: %j", async (thing) => {
    expect(await decode({ unwrap: "thing" }, Response.json({ thing, other: 1 }))).toEqual(thing);
  });

  test.each([{}, { other: 1 }, null, [], "text", 1])("%j has no such field", async (value) => {
    const failure = decode({ unwrap: "thing" }, Response.json(value));
    await expect(failure).rejects.toThrow(DecodeError);
    await expect(failure).rejects.toThrow(/the answer has no `thing`/);
  });
});

test.each(["<html>Bad gateway</html>", '{"thing": {"a": 1', "{} {}"])("%j is not JSON", async (text) => {
  const error = await decode({}, new Response(text, { headers: { "Content-Type": "text/html" } })).catch(
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(DecodeError);
  expect((error as DecodeError).message).toContain("not valid JSON (HTTP 200, text/html)");
  expect((error as DecodeError).cause).toBeInstanceOf(SyntaxError);
  expect(error).toMatchObject(requestInfo);
});
