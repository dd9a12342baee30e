import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createNodeFetch } from "../../src/node.ts";
import { failure } from "../support/failure.ts";
import { serve, transport } from "../support/loopback.ts";

/** The same request with both; what is true of one has to be true of the other. */
describe.each([
  { name: "global fetch", make: () => fetch },
  { name: "node fetch", make: () => transport() },
])("an answer of $name", ({ make }) => {
  const answerOf = async (body: string | Buffer = '{"a":1}', status = 200, method = "GET") => {
    const url = await serve((_request, response) => {
      response.writeHead(status, "Fine", {
        "Content-Type": "application/json",
        "X-Two": ["a", "b"],
        "Set-Cookie": ["c=1", "d=2"],
      });
      response.end(body);
    });
    return make()(`${url}/path?q=1#part`, { method, redirect: "manual" });
  };

  test("has a head", async () => {
    const response = await answerOf();
    expect(response).toBeInstanceOf(Response);
    expect(response.headers).toBeInstanceOf(Headers);
    expect(response).toMatchObject({ status: 200, ok: true, statusText: "Fine", type: "basic", redirected: false });
    expect(response.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/path\?q=1$/);
    await response.body?.cancel();
  });

  test("has headers", async () => {
    const response = await answerOf();
    const { headers } = response;
    expect(headers.get("CONTENT-type")).toBe("application/json");
    expect(headers.get("x-two")).toBe("a, b");
    expect(headers.has("x-two")).toBe(true);
    expect(headers.get("constructor")).toBeNull();
    expect(headers.has("x-three")).toBe(false);
    expect(() => headers.get("not a name")).toThrow(TypeError);
    expect(headers.getSetCookie()).toEqual(["c=1", "d=2"]);
    expect([...headers.keys()]).toContain("x-two");
    expect([...headers.values()]).toContain("a, b");
    expect(Object.fromEntries(headers)).toMatchObject({ "content-type": "application/json", "x-two": "a, b" });
    expect(new Headers(headers).get("x-two")).toBe("a, b");
    const seen: string[] = [];
    headers.forEach((value, name) => {
      seen.push(`${name}=${value}`);
    });
    expect(seen).toContain("x-two=a, b");
    expect(() => headers.set("a", "b")).toThrow(TypeError);
    expect(() => headers.append("a", "b")).toThrow(TypeError);
    expect(() => headers.delete("x-two")).toThrow(TypeError);
    await response.text();
  });

  test("is read as text, JSON, bytes, blob or form", async () => {
    expect(await (await answerOf("\uFEFFgrün")).text()).toBe("grün");
    expect(await (await answerOf()).json()).toEqual({ a: 1 });
    await expect((await answerOf("{")).json()).rejects.toThrow(SyntaxError);
    const buffer = await (await answerOf()).arrayBuffer();
    expect(buffer).toBeInstanceOf(ArrayBuffer);
    expect(Buffer.from(buffer).toString()).toBe('{"a":1}');
    const bytes = await (await answerOf()).bytes();
    expect(bytes.constructor).toBe(Uint8Array);
    expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
    const blob = await (await answerOf()).blob();
    expect(blob.type).toBe("application/json");
    expect(await blob.text()).toBe('{"a":1}');
    await expect((await answerOf()).formData()).rejects.toThrow(TypeError);
  });

  test("is read once", async () => {
    const response = await answerOf();
    expect(response.bodyUsed).toBe(false);
    expect(response.body).toBeInstanceOf(ReadableStream);
    expect(response.bodyUsed).toBe(false);
    await response.text();
    expect(response.bodyUsed).toBe(true);
    for (const again of [
      response.text(),
      response.arrayBuffer(),
      response.json(),
      response.blob(),
      response.formData(),
    ]) {
      expect(await failure(again)).toBeInstanceOf(TypeError);
    }
    expect(() => response.clone()).toThrow(TypeError);
    const direct = await answerOf();
    await direct.text();
    expect(direct.bodyUsed).toBe(true);
    expect(direct.body).not.toBeNull();
    expect(await failure(direct.text())).toBeInstanceOf(TypeError);
    expect(() => direct.clone()).toThrow(TypeError);
  });

  test("is cloned", async () => {
    const response = await answerOf();
    const copy = response.clone();
    expect(copy).toMatchObject({ status: 200, url: response.url, type: "basic" });
    expect([await response.text(), await copy.text()]).toEqual(['{"a":1}', '{"a":1}']);
    const stream = await answerOf();
    stream.body?.getReader();
    expect(() => stream.clone()).toThrow(TypeError);
  });

  test("is a byte stream", async () => {
    const reader = (await answerOf("abc")).body?.getReader({ mode: "byob" });
    const { value } = (await reader?.read(new Uint8Array(2))) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe("ab");
    const rest = await reader?.read(new Uint8Array(10));
    expect(Buffer.from(rest?.value ?? []).toString()).toBe("c");
    expect((await reader?.read(new Uint8Array(10)))?.done).toBe(true);
  });

  test("makes a Response of one's own", async () => {
    expect(await new Response((await answerOf()).body).json()).toEqual({ a: 1 });
  });

  test.each([204, 205, 304])("has no body with %d", async (status) => {
    const response = await answerOf("", status);
    expect(response.body).toBeNull();
    expect(await response.clone().text()).toBe("");
    expect(await response.text()).toBe("");
    expect(await response.text()).toBe("");
    expect(response.bodyUsed).toBe(false);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  test("has no body after HEAD", async () => {
    expect((await answerOf("abc", 200, "HEAD")).body).toBeNull();
  });

  test("can be empty", async () => {
    const response = await answerOf("");
    expect(response.body).not.toBeNull();
    expect(await response.text()).toBe("");
  });

  test.each([300, 301, 302, 303, 307, 308])("is a redirect with %d, which is not followed", async (status) => {
    let requests = 0;
    const url = await serve((_request, response) => {
      requests += 1;
      response.writeHead(status, { Location: "/elsewhere" }).end();
    });
    const response = await make()(url, { redirect: "manual" });
    expect(response).toMatchObject({ status, ok: false, redirected: false });
    expect(response.headers.get("Location")).toBe("/elsewhere");
    expect(requests).toBe(1);
    if (status !== 300) expect(await failure(make()(url, { redirect: "error" }))).toBeInstanceOf(TypeError);
  });

  test("is shown", async () => {
    expect(inspect(await answerOf())).toMatch(/^Response \{\s+status: 200[\s\S]*'x-two': 'a, b'/);
  });
});

test("has everything that a Response has, and Headers", async () => {
  const url = await serve((_request, response) => response.end());
  const fetch = createNodeFetch();
  const response = await fetch(url);
  for (const [value, real] of [
    [response, Response.prototype],
    [response.headers, Headers.prototype],
  ] as const) {
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(value));
    expect(Object.getOwnPropertyNames(real).filter((name) => !own.includes(name))).toEqual([]);
  }
  await fetch.close();
});

test("is decoded as the standard says, whatever the bytes", async () => {
  // A generator with a fixed seed, so that a failure comes again.
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  };
  const samples = Array.from({ length: 300 }, () =>
    Buffer.from(Array.from({ length: next() % 40 }, () => (next() % 3 === 0 ? next() % 128 : 128 + (next() % 128)))),
  );
  const url = await serve((request, response) => response.end(samples[Number(request.url?.slice(1))]));
  const fetch = transport();
  for (const [index, sample] of samples.entries()) {
    expect(await (await fetch(`${url}/${index}`)).text()).toBe(new TextDecoder().decode(sample));
  }
});
