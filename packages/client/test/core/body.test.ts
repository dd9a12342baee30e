import { describe, expect, test } from "vitest";
import { encodeBody } from "../../src/core/body.ts";
import { binary, form, json, multipart as multipartEncoder, text } from "../../src/core/body-encoders.ts";
import type { BodyEncoder, Operation } from "../../src/core/operation.ts";
import { UsageError } from "../../src/errors/index.ts";

const bytes = new Uint8Array([80, 75, 3, 4]);

function operation(...kinds: [string, BodyEncoder][]): Operation {
  return { id: "putThing", method: "PUT", path: "/thing", body: Object.fromEntries(kinds) };
}

const multipart = operation(["multipart/form-data", multipartEncoder]);

test("no value and no described body give no body", () => {
  expect(encodeBody(operation(["application/json", json]), undefined)).toBeUndefined();
  expect(encodeBody({ id: "getThing", method: "GET", path: "/thing" }, { a: 1 })).toBeUndefined();
});

test.each<[BodyEncoder, string, unknown, unknown]>([
  [json, "application/json", { a: [1, null] }, '{"a":[1,null]}'],
  [json, "application/merge-patch+json", null, "null"],
  [text, "text/plain", "a", "a"],
  [text, "text/plain", 1, "1"],
])("%o as %s", (kind, type, value, body) => {
  expect(encodeBody(operation([type, kind]), value)).toEqual({ body, contentType: type });
});

test("form", () => {
  const encoded = encodeBody(operation(["application/x-www-form-urlencoded", form]), { a: "b c", d: 1 });
  expect(String(encoded?.body)).toBe("a=b+c&d=1");
  expect(encoded?.contentType).toBe("application/x-www-form-urlencoded");
});

describe("binary", () => {
  test.each<[string, unknown]>([
    ["a typed array", bytes],
    ["a DataView", new DataView(bytes.buffer)],
    ["an ArrayBuffer", bytes.buffer],
    ["a Blob", new Blob([bytes])],
    ["a stream", new ReadableStream()],
  ])("%s goes out as it is", (_name, value) => {
    const encoded = encodeBody(operation(["application/zip", binary]), value);
    expect(encoded?.body).toBe(value);
    expect(encoded?.contentType).toBe("application/zip");
  });

  test.each(["text", 1, null, { data: bytes }, [1]])("%j is not bytes", (value) => {
    expect(() => encodeBody(operation(["application/zip", binary]), value)).toThrow(UsageError);
    expect(() => encodeBody(operation(["application/zip", binary]), value)).toThrow(/putThing has to be bytes/);
  });
});

test("a form repeats the name of a list, and leaves out what is not given", () => {
  const value = { name: "x", tags: ["a", "b", null], note: undefined, rest: null };
  const encoded = encodeBody(operation(["application/x-www-form-urlencoded", form]), value);
  expect(String(encoded?.body)).toBe("name=x&tags=a&tags=b");
});

describe("multipart", () => {
  test("a list is as many parts of one name", async () => {
    const form = encodeBody(multipart, { pictures: [bytes, bytes], note: ["a"] })?.body as FormData;
    expect([...form.keys()]).toEqual(["pictures", "pictures", "note"]);
    for (const part of form.getAll("pictures")) {
      expect(new Uint8Array(await (part as Blob).arrayBuffer())).toEqual(bytes);
    }
  });

  test("every kind of part; the boundary is left to fetch", async () => {
    const encoded = encodeBody(multipart, {
      text: "a",
      number: 1,
      flag: false,
      object: { a: 1 },
      bytes,
      buffer: bytes.buffer,
      blob: new Blob(["b"], { type: "text/plain" }),
      nothing: null,
      missing: undefined,
    });
    expect(encoded?.contentType).toBeUndefined();
    const form = encoded?.body as FormData;
    expect([...form.keys()]).toEqual(["text", "number", "flag", "object", "bytes", "buffer", "blob"]);
    expect(form.get("text")).toBe("a");
    expect(form.get("number")).toBe("1");
    expect(form.get("flag")).toBe("false");
    expect(form.get("object")).toBe('{"a":1}');
    for (const part of ["bytes", "buffer"]) {
      expect(new Uint8Array(await (form.get(part) as Blob).arrayBuffer())).toEqual(bytes);
    }
    expect(await (form.get("blob") as Blob).text()).toBe("b");
    expect((form.get("blob") as Blob).type).toBe("text/plain");
  });

  test("only the viewed bytes of a larger buffer are sent", async () => {
    const view = new Uint8Array(bytes.buffer, 1, 2);
    const form = encodeBody(multipart, { data: view })?.body as FormData;
    expect(new Uint8Array(await (form.get("data") as Blob).arrayBuffer())).toEqual(new Uint8Array([75, 3]));
  });

  test("a FormData goes out as it is", () => {
    const form = new FormData();
    expect(encodeBody(multipart, form)?.body).toBe(form);
  });

  test("a stream cannot be a part, and is not sent as something else", () => {
    expect(() => encodeBody(multipart, { data: new ReadableStream() })).toThrow(UsageError);
  });
});

describe("media type", () => {
  const either = operation(["application/zip", binary], ["application/json", json]);

  test("is the first by default and any of the others on request", () => {
    expect(encodeBody(either, bytes)?.contentType).toBe("application/zip");
    expect(encodeBody(either, { a: 1 }, "application/json")).toEqual({
      body: '{"a":1}',
      contentType: "application/json",
    });
  });

  test("another is refused", () => {
    expect(() => encodeBody(either, "a", "text/plain")).toThrow(UsageError);
    expect(() => encodeBody(either, "a", "text/plain")).toThrow("putThing does not take a body of type text/plain.");
  });
});
