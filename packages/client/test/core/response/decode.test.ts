import { describe, expect, test, vi } from "vitest";
import { binary, none, text } from "../../../src/core/response/body.ts";
import { readResponse } from "../../../src/core/response/decode.ts";
import type { CheckResponse } from "../../../src/core/types/check.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import { DecodeError } from "../../../src/errors/index.ts";
import { requestInfo } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";

const operation: Operation = { id: "getThing", method: "GET", path: "/things/{id}" };
const decode = (overrides: Partial<Operation>, response: Response, validate?: CheckResponse) =>
  readResponse({ maxBodySize: 1000, options: { validate } }, { ...operation, ...overrides }, response, requestInfo, {
    secrets: new Set(),
  });

test.each([{ a: [1, null] }, [], "text", 0, null, false])("JSON %j comes back", async (value) => {
  expect(await decode({}, Response.json(value))).toEqual(value);
});

test("an empty response reads as an empty object", async () => {
  expect(await decode({}, new Response(""))).toEqual({});
  expect(await decode({}, new Response(null, { status: 204 }))).toEqual({});
  expect(await decode({}, new Response(" \r\n"))).toEqual({});
});

test("text keeps every character but the byte order mark", async () => {
  expect(await decode({ read: text }, new Response("a,ä\r\n1,\n"))).toBe("a,ä\r\n1,\n");
});

test("bytes come back as bytes", async () => {
  const bytes = new Uint8Array([0, 255, 80, 75]);
  const result = await decode({ read: binary }, new Response(bytes));
  expect(result).toBeInstanceOf(Uint8Array);
  expect(result).toEqual(bytes);
});

test("cancels the body of a response without a documented one", async () => {
  const cancel = vi.fn();
  expect(await decode({ read: none }, new Response(new ReadableStream({ cancel })))).toBeUndefined();
  expect(cancel).toHaveBeenCalledOnce();
});

test.each<[string, Operation["read"]]>([
  ["JSON", undefined],
  ["text", text],
  ["bytes", binary],
])("%s that is longer than allowed is refused, and no more of it is read", async (_name, read) => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("1".repeat(300))),
  });
  const error = await failure(decode(read === undefined ? {} : { read }, new Response(endless)));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ outcome: "processed" });
  expect((error as Error).message).toContain("the response has more than 1000 bytes");
});

describe("unwrap", () => {
  test.each([{ a: 1 }, "id", 0, null, false, []])("gives the field: %j", async (thing) => {
    expect(await decode({ unwrap: "thing" }, Response.json({ thing, other: 1 }))).toEqual(thing);
  });

  test.each([{}, { other: 1 }, null, [], "text", 1])("%j has no such field", async (value) => {
    const failure = decode({ unwrap: "thing" }, Response.json(value));
    await expect(failure).rejects.toThrow(DecodeError);
    await expect(failure).rejects.toThrow(/the response has no `thing`/);
  });
});

describe("validate", () => {
  test("sees the whole JSON response before its envelope is removed", async () => {
    const validate = vi.fn();
    expect(await decode({ unwrap: "thing" }, Response.json({ thing: 1, more: 2 }), validate)).toBe(1);
    const { operation: id, method, url } = requestInfo;
    expect(validate).toHaveBeenCalledExactlyOnceWith({
      operation: id,
      method,
      url,
      status: 200,
      data: { thing: 1, more: 2 },
    });
  });

  test("does not see other responses", async () => {
    const validate = vi.fn();
    await decode({ read: text }, new Response("a"), validate);
    expect(validate).not.toHaveBeenCalled();
  });

  test("fails the call with its own error, or with one that says that the request was processed", async () => {
    const own = new DecodeError("no thing", requestInfo);
    const failing = (error: unknown) => () => {
      throw error;
    };
    await expect(decode({}, Response.json({}), failing(own))).rejects.toBe(own);
    const other = decode({}, Response.json({}), failing(new TypeError("bug")));
    await expect(other).rejects.toMatchObject({ name: "DecodeError", outcome: "processed", cause: { message: "bug" } });
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
