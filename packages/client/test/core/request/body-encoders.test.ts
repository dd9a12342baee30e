import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import {
  binary,
  encodeBody,
  form,
  json,
  multipart as multipartEncoder,
  text,
} from "../../../src/core/request/body-encoders.ts";
import type { BodyEncoder, Operation } from "../../../src/core/types/operation.ts";
import { UsageError } from "../../../src/errors/index.ts";

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

const urlencoded = operation(["application/x-www-form-urlencoded", form]);

test.each<[unknown, string]>([
  [{ a: "b c", d: 1, at: new Date(0) }, "a=b+c&d=1&at=1970-01-01T00%3A00%3A00.000Z"],
  [{ name: "x", tags: ["a", "b", null], note: undefined, rest: null }, "name=x&tags=a&tags=b"],
  [new URLSearchParams("a=1&a=2"), "a=1&a=2"],
])("the form %o is %s", (value, text) => {
  expect(encodeBody(urlencoded, value)).toEqual({ body: text, contentType: "application/x-www-form-urlencoded" });
});

test.each<[unknown, string]>([
  [{ limit: Number.NaN }, "`limit` is NaN"],
  [{ at: new Date(Number.NaN) }, "`at` is no valid date"],
  [{ nested: { a: 1 } }, "`nested` is an object"],
  [{ text: "\ud800" }, "`text` is no valid Unicode"],
  [new Map([["a", 1]]), "The body of putThing has to be an object of fields. It is of class Map."],
  ["a=1", "The body of putThing has to be an object of fields. It is a string."],
])("the form %o cannot be sent", (value, message) => {
  expect(() => encodeBody(urlencoded, value)).toThrow(UsageError);
  expect(() => encodeBody(urlencoded, value)).toThrow(message);
});

test.each([Number.NaN, {}, Symbol("a"), "\udc00"])("the text %o cannot be sent", (value) => {
  expect(() => encodeBody(operation(["text/plain", text]), value)).toThrow(UsageError);
});

describe("binary", () => {
  const zip = operation(["application/zip", binary]);

  test.each<[string, unknown]>([
    ["a typed array", bytes],
    ["a DataView", new DataView(bytes.buffer)],
    ["an ArrayBuffer", bytes.buffer],
    ["an ArrayBuffer of another realm", runInNewContext("new Uint8Array([80, 75, 3, 4]).buffer")],
    ["a Blob", new Blob([bytes])],
    ["a stream", new Blob([bytes]).stream()],
    ["a File of another implementation", new ForeignFile("thing.zip")],
  ])("%s goes out as its bytes", async (_name, value) => {
    const encoded = encodeBody(zip, value);
    expect(encoded?.contentType).toBe("application/zip");
    const body = (await encoded?.body) as BodyInit;
    expect(new Uint8Array(await new Response(body).arrayBuffer())).toEqual(bytes);
  });

  test("a stream and a Blob of the runtime are not copied", async () => {
    for (const value of [new ReadableStream(), new Blob([bytes])])
      expect(await encodeBody(zip, value)?.body).toBe(value);
  });

  test.each<[unknown, string]>([
    ["text", "a string"],
    [1, "1"],
    [null, "null"],
    [{ data: bytes }, "an object"],
    [[1], "a list"],
    [new Uint8Array(new SharedArrayBuffer(1)), "of class Uint8Array"],
    [{ getReader: () => {} }, "an object"],
  ])("%o is not bytes", (value, kind) => {
    expect(() => encodeBody(zip, value)).toThrow(UsageError);
    expect(() => encodeBody(zip, value)).toThrow(/putThing has to be bytes/);
    expect(() => encodeBody(zip, value)).toThrow(kind);
  });

  test("a stream that is in use is refused", () => {
    const stream = new ReadableStream();
    stream.getReader();
    expect(() => encodeBody(zip, stream)).toThrow(UsageError);
  });

  test("a stream of Node.js is refused with what to pass instead", () => {
    expect(() => encodeBody(zip, Readable.from(["a"]))).toThrow("pass `Readable.toWeb(stream)`");
  });
});

/** A file as another implementation makes it: nothing of it is of a class of the runtime. */
class ForeignFile {
  readonly type = "application/zip";
  readonly size = bytes.length;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return bytes.slice().buffer;
  }

  slice(): this {
    return this;
  }

  get [Symbol.toStringTag](): string {
    return "File";
  }
}

/** Parses a form as a server does. */
async function sentForm(value: unknown): Promise<FormData> {
  const encoded = encodeBody(multipart, value);
  expect(encoded?.contentType).toBeUndefined();
  return new Response((await encoded?.body) as Blob).formData();
}

describe("multipart", () => {
  test("a list is as many parts of one name", async () => {
    const form = await sentForm({ pictures: [bytes, bytes], note: ["a"] });
    expect([...form.keys()]).toEqual(["pictures", "pictures", "note"]);
    for (const part of form.getAll("pictures")) {
      expect(new Uint8Array(await (part as Blob).arrayBuffer())).toEqual(bytes);
    }
  });

  test("every kind of part; the body has the boundary", async () => {
    const form = await sentForm({
      text: "a",
      number: 1,
      flag: false,
      object: { a: 1 },
      date: new Date(0),
      bytes,
      buffer: bytes.buffer,
      blob: new Blob(["b"], { type: "text/plain" }),
      nothing: null,
      missing: undefined,
    });
    expect([...form.keys()]).toEqual(["text", "number", "flag", "object", "date", "bytes", "buffer", "blob"]);
    expect(form.get("text")).toBe("a");
    expect(form.get("number")).toBe("1");
    expect(form.get("flag")).toBe("false");
    expect(form.get("object")).toBe('{"a":1}');
    expect(form.get("date")).toBe("1970-01-01T00:00:00.000Z");
    for (const part of ["bytes", "buffer"]) {
      expect(new Uint8Array(await (form.get(part) as Blob).arrayBuffer())).toEqual(bytes);
      expect((form.get(part) as File).name).toBe("blob");
    }
    expect(await (form.get("blob") as Blob).text()).toBe("b");
    expect((form.get("blob") as Blob).type).toBe("text/plain");
  });

  test("only the viewed bytes of a larger buffer are sent, as they are at the time of the call", async () => {
    const view = new Uint8Array(bytes.slice().buffer, 1, 2);
    const sent = sentForm({ data: view });
    view.fill(0);
    expect(new Uint8Array(await ((await sent).get("data") as Blob).arrayBuffer())).toEqual(new Uint8Array([75, 3]));
  });

  test("a FormData is sent with its texts and files, also one of another implementation", async () => {
    const form = new FormData();
    form.append("note", "a");
    form.append("file", new File([bytes], "thing.zip", { type: "application/zip" }));
    const entries: [string, unknown][] = [
      ["note", "a"],
      ["file", new ForeignFile("thing.zip")],
    ];
    const foreign = { entries: () => entries.values(), [Symbol.toStringTag]: "FormData" };
    for (const each of [form, foreign]) {
      const sent = await sentForm(each);
      const file = sent.get("file") as File;
      expect([sent.get("note"), file.name, file.type]).toEqual(["a", "thing.zip", "application/zip"]);
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    }
  });

  test("is sent where the global Blob is one that fetch does not know", async () => {
    // As jsdom does it in Vitest.
    vi.stubGlobal("Blob", class extends ForeignFile {});
    const sent = await sentForm({ data: bytes });
    vi.unstubAllGlobals();
    expect(new Uint8Array(await (sent.get("data") as File).arrayBuffer())).toEqual(bytes);
  });

  test("is sent without `crypto`, which pages without TLS and React Native lack", async () => {
    vi.stubGlobal("crypto", {});
    const sent = await sentForm({ note: "a" });
    vi.unstubAllGlobals();
    expect(sent.get("note")).toBe("a");
  });

  test("a form of React Native goes out as it is", () => {
    const form = { append: () => {}, getParts: () => [] };
    expect(encodeBody(multipart, form)).toEqual({ body: form, contentType: undefined });
  });

  test.each<[string, unknown, string]>([
    ["a stream", { data: new ReadableStream() }, "The form part `data` cannot be a stream."],
    ["a stream of Node.js", { data: Readable.from([]) }, "pass `fs.openAsBlob(path)`"],
    ["NaN", { data: Number.NaN }, "`data` is NaN"],
    ["NaN inside JSON", { data: { a: [Number.NaN] } }, "`a[0]` in `data` is NaN"],
    ["a Map", { data: new Map() }, "`data` is of class Map"],
    ["a Map of fields", new Map([["data", "a"]]), "has to be an object of fields"],
    ["half a surrogate pair", { data: "\ud800" }, "`data` is no valid Unicode"],
  ])("%s cannot be a part, and is not sent as something else", (_name, value, message) => {
    expect(() => encodeBody(multipart, value)).toThrow(UsageError);
    expect(() => encodeBody(multipart, value)).toThrow(message);
  });

  test("a file that cannot be read is refused", async () => {
    const file = Object.assign(new ForeignFile("a"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    await expect(encodeBody(multipart, { file })?.body).rejects.toThrow(UsageError);
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
