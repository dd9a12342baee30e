import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { call } from "../../../src/core/calls/call.ts";
import { paginate } from "../../../src/core/calls/paginate.ts";
import { hideInError, hideInHeaders, hider, parseForeign } from "../../../src/core/failures/redact.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import { timeseries } from "../../../src/core/streams/timeseries.ts";
import type { Middleware } from "../../../src/core/types/middleware.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import { ApiError, EnapterError } from "../../../src/errors/index.ts";
import { createFetchClient } from "../../../src/fetch.ts";
import { createClient } from "../../../src/index.ts";
import { testApi } from "../../support/api.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { fakeWebSockets } from "../../support/web-socket.ts";

const secret = `s3cr3t/"key"+${"0123456789abcdef".repeat(3)}==`;
const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");

describe("hides a secret", () => {
  const hide = hider([secret, "another-secret"]);
  test.each([
    ["as it is", secret],
    ["in other case", secret.toUpperCase()],
    ["of several", "another-secret"],
    ["in a URL", encodeURIComponent(secret)],
    ["in a URL in lower case", encodeURIComponent(secret).toLowerCase()],
    ["in a URL in a URL", encodeURIComponent(encodeURIComponent(secret))],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in JSON in JSON", JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ["in JSON with escaped slashes", JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/")],
    ["in JSON with escaped characters", secret.replaceAll('"', "\\u0022").replaceAll("+", "\\u002B")],
    ["in HTML", secret.replaceAll('"', "&quot;").replaceAll("+", "&#43;").replaceAll("=", "&#x3D;")],
    ["that breaks off", secret.slice(0, 20)],
  ])("%s", (_name, text) => {
    expect(hide(`before ${text} behind`)).toBe("before *** behind");
  });

  test.each([0, 1, 2, 3, 4])("in base64 behind %d characters", (before) => {
    const shown = hide(base64(`${"u".repeat(before)}${secret}:rest`));
    expect(shown).toContain("***");
    expect(Buffer.from(shown.split("***").join(""), "base64").toString("latin1")).not.toContain("cdef");
  });
});

test("takes no longer for a secret and a text that are full of backslashes", () => {
  const odd = `${"\\".repeat(9)}"${"\\".repeat(9)}+/=`;
  const hide = hider([odd]);
  expect(hide(`[${odd}] ${JSON.stringify(odd)}`)).toBe('[***] "***"');
  const text = "\\".repeat(30_000);
  expect(hide(text)).toBe(text);
});

test("leaves other text alone, and secrets that words may contain", () => {
  expect(hider(["token", "t", ""])("the token of this text")).toBe("the token of this text");
  expect(hider([])("")).toBe("");
  expect(hider(["example-token"])("an example of a token")).toBe("an example of a token");
});

test("headers are copied only where a secret is in them", () => {
  const clean = new Headers({ a: "1" });
  expect(hideInHeaders(clean, hider([secret]))).toBe(clean);
  const echo = new Headers({ a: "1", echo: `Bearer ${secret}` });
  expect([...hideInHeaders(echo, hider([secret]))]).toEqual([
    ["a", "1"],
    ["echo", "Bearer ***"],
  ]);
  expect(echo.get("echo")).toContain(secret);
  expect(hideInHeaders(undefined as never, hider([secret]))).toBeUndefined();
});

describe("in errors", () => {
  const hide = hider([secret]);

  test("message, stack, fields and causes have none, and they stay the same objects", () => {
    const cause = Object.assign(new Error(`cause ${secret}`), { code: secret, list: [{ text: secret }], number: 1 });
    const error = new AggregateError([cause, `plain ${secret}`], `outer ${secret}`, { cause });
    hideInError(error, hide);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cr3t");
    expect(error.cause).toBe(cause);
    expect(error.errors[0]).toBe(cause);
    expect(cause).toMatchObject({ message: "cause ***", code: "***", list: [{ text: "***" }], number: 1 });
    expect(Object.keys(cause)).toEqual(["code", "list", "number"]);
  });

  test("the message of a DOMException is hidden, too", () => {
    const error = new DOMException(`no ${secret}`, "SyntaxError");
    hideInError(error, hide);
    expect(error.message).toBe("no ***");
    expect(error.stack).not.toContain("s3cr3t");
  });

  test("data is copied, because the request may be made of it", () => {
    const config = { headers: { token: secret } };
    const error = Object.assign(new Error("failed"), { config });
    hideInError(error, hide);
    expect(error.config).toEqual({ headers: { token: "***" } });
    expect(config.headers.token).toBe(secret);
  });

  test("leaves frozen, circular and non-error values alone", () => {
    const frozen = Object.freeze(new Error(secret));
    const cycle: Error = new Error(secret);
    cycle.cause = cycle;
    const instance = new URL(`https://example.com/${encodeURIComponent(secret)}`);
    for (const each of [frozen, cycle, instance, null, undefined, secret, 1]) {
      expect(() => hideInError(each, hide)).not.toThrow();
    }
    expect(cycle.message).toBe("***");
    expect(instance.href).toContain("s3cr3t");
  });
});

test("the error of JSON shows no part of a secret, and valid JSON is not changed", () => {
  expect(parseForeign(JSON.stringify([secret]), [secret])).toEqual([secret]);
  for (let start = 0; start < 40; start += 1) {
    const text = `[${" ".repeat(start)}${secret.slice(0, 30 + start)}`;
    expect(() => parseForeign(text, [secret])).toThrow(SyntaxError);
    expect(String(thrown(() => parseForeign(text, [secret])))).not.toMatch(/s3cr|0123|cdef/);
  }
});

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

const get: Operation = { id: "getThing", method: "GET", path: "/thing", retry: "safe" };
const list: Operation = { ...get, pagination: { items: "items", offset: "offset", limit: "limit" } };
const series: Operation = { ...get, dataTypes: "X-Types", accept: "text/csv" };

/** Everything that a log could show of an error. */
function shown(error: unknown): string {
  const { headers, stack } = error as ApiError;
  const all = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), headers && [...headers], stack];
  return all.join("\n");
}

/** Calls a server that sends back what it got in whatever way. The token changes with every request. */
async function failing(respond: (token: string) => Response | Promise<Response>, options: ClientOptions = {}) {
  let count = 0;
  const told: unknown[] = [];
  const tell = (event: object) => told.push(event);
  const write = (...entry: unknown[]) => told.push(entry);
  const client = createCore(testApi, {
    token: async () => `${secret}-${++count}`,
    retry: { attempts: 2, delay: 0 },
    fetch: async (_url, { headers }) => respond((headers as Record<string, string>)["x-token"] as string),
    hooks: { onResponse: tell, onError: tell, onRetry: tell },
    logger: { debug: write, info: write, warn: write },
    ...options,
  });
  const error = await failure(call(client, get, {}));
  return { client, error, told };
}

describe("a token that comes back is in no error, event or log:", () => {
  const json = (status: number) => (token: string) =>
    Response.json(
      { errors: [{ code: token, message: `bad ${token}`, details: { headers: { "X-Token": [token] } } }] },
      { status, headers: { "X-Echo": token, "Content-Type": `text/${encodeURIComponent(token)}` } },
    );
  test.each<[string, (token: string) => Response | Promise<Response>]>([
    ["an error body", json(403)],
    ["an error with a class of its own", json(404)],
    ["an error that is sent again", json(503)],
    ["a page of a proxy", (token) => new Response(`<pre>x-token: ${token}</pre>`, { status: 502 })],
    ["a long page", (token) => new Response(`${"x".repeat(65_520)}${token}`, { status: 400 })],
    [
      "a redirect",
      (token) => new Response(null, { status: 302, headers: { Location: `/login?t=${encodeURIComponent(token)}` } }),
    ],
    ["a success that is no JSON", (token) => new Response(`token ${token} is fine`)],
    ["a success that is no JSON from its beginning", (token) => new Response(token)],
    [
      "a content type",
      (token) => new Response("x", { headers: { "Content-Type": `text/${encodeURIComponent(token)}` } }),
    ],
    [
      "a failure of fetch",
      (token) => Promise.reject(new TypeError("fetch failed", { cause: new Error(`invalid header ${token}`) })),
    ],
    ["a failure of something else", (token) => Promise.reject(new Error(token))],
    [
      "a body that fails",
      (token) => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError(token)) })),
    ],
  ])("%s", async (_name, respond) => {
    const { error, told } = await failing(respond);
    expect(error).toBeInstanceOf(Error);
    expect(shown(error)).not.toMatch(/s3cr|0123456789abcdef/);
    expect(told.length).toBeGreaterThan(0);
    for (const event of told) {
      expect(inspect(event, { depth: 20, showHidden: true })).not.toMatch(/s3cr|0123456789abcdef/);
      const { headers } = event as { headers?: Headers };
      expect(JSON.stringify([...(headers ?? [])])).not.toMatch(/s3cr/);
    }
  });

  test("the check of a success", async () => {
    const validate = ({ data }: { data: unknown }) => {
      throw new Error(`not valid: ${JSON.stringify(data)}`);
    };
    const { error } = await failing((token) => Response.json({ token }), { validate });
    expect(error).toMatchObject({ name: "DecodeError" });
    expect(shown(error)).not.toContain("s3cr");
  });

  test("middleware, which sends it twice with two tokens", async () => {
    const twice: Middleware = async (request, next) => {
      const first = await next(request);
      const text = await first.text();
      await next(request);
      throw new Error(`no luck: ${text}`);
    };
    const { error } = await failing((token) => new Response(token), { middleware: twice });
    expect(shown(error)).not.toContain("s3cr");
    expect(error).toMatchObject({ cause: { message: "no luck: ***" } });
  });

  test("a failure of fetch that middleware sees", async () => {
    let seen: unknown;
    const looking: Middleware = (request, next) =>
      next(request).catch((error) => {
        seen = error;
        throw error;
      });
    await failing((token) => Promise.reject(new TypeError(`invalid header ${token}`)), { middleware: looking });
    expect(shown(seen)).toContain("invalid header ***");
    expect(shown(seen)).not.toContain("s3cr");
  });

  test("a token among the headers of the client", async () => {
    const { error } = await failing(json(403), { token: null, headers: { "X-Token": secret } });
    expect(shown(error)).not.toContain("s3cr");
    expect(error).toMatchObject({ code: "***" });
  });

  test("lists, time series and path-style calls", async () => {
    const { client } = await failing(json(403));
    expect(shown(await failure(paginate(client, list, {}).toArray()))).not.toContain("s3cr");
    expect(shown(await failure(timeseries(client, series, {}).toColumns()))).not.toContain("s3cr");
    const { GET } = createFetchClient({
      token: secret,
      fetch: async () => json(403)(secret),
    });
    const error = await failure(GET("/devices"));
    expect(error).toMatchObject({ name: "ForbiddenError", code: "***" });
    expect(shown(error)).not.toContain("s3cr");
  });

  test.each([
    ["in its first line", (token: string) => `${token},x\n`],
    ["in the name of a column", (token: string) => `ts,${token}\n1,2\n`],
    ["in a cell", (token: string) => `ts,device=a telemetry=b\n1,${token}\n`],
  ])("a time series with a token %s", async (_name, csv) => {
    const { client } = await failing((token) => new Response(csv(token), { headers: { "X-Types": "float" } }));
    const error = await failure(timeseries(client, series, {}).toColumns());
    expect(error).toMatchObject({ name: "DecodeError" });
    expect(shown(error)).not.toMatch(/s3cr/);
    expect((error as Error).cause).toBeInstanceOf(EnapterError);
  });

  test.each([
    ["a message that is not JSON", (token: string) => ["message", { data: `{"a": ${token}` }]],
    ["an error", (token: string) => ["error", { message: `unexpected ${token}`, error: new Error(token) }]],
  ] as const)("a stream with %s", async (_name, event) => {
    const { webSocket } = fakeWebSockets((socket) => {
      socket.emit("open");
      const [type, data] = event(socket.headers.get("x-token") as string);
      queueMicrotask(() => socket.emit(type as "message", data as object));
    });
    const client = createCore(testApi, { token: async () => secret, webSocket, retry: false });
    const error = await failure(collect(stream(client, { ...get, stream: {} }, {})));
    expect(error).toBeInstanceOf(EnapterError);
    expect(shown(error)).not.toMatch(/s3cr/);
  });

  test("a stream that cannot be opened", async () => {
    const { webSocket } = fakeWebSockets((socket) => {
      const token = socket.headers.get("x-token");
      socket.emit("error", { message: `Unexpected response ${token}`, error: new Error(`${token}`) });
    });
    const client = createCore(testApi, { token: secret, webSocket, retry: false });
    const error = await failure(collect(stream(client, { ...get, stream: {} }, {})));
    expect(error).toMatchObject({ message: expect.stringContaining("Unexpected response ***") });
    expect(shown(error)).not.toMatch(/s3cr/);
  });
});

test("a successful response arrives as the server sent it", async () => {
  const client = createClient({
    token: secret,
    fetch: async () => Response.json({ device: { name: secret } }, { headers: { "X-Echo": secret } }),
  });
  const { data, headers } = await client.devices.get("d").withResponse();
  expect(data.name).toBe(secret);
  expect(headers.get("X-Echo")).toBe(secret);
});

test("an error can still be told by its class, code and status", async () => {
  const { error } = await failing((token) =>
    Response.json({ errors: [{ code: "x", message: token }] }, { status: 404 }),
  );
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "MissingError",
    status: 404,
    code: "x",
    data: { errors: [{ message: "***" }] },
  });
});
