import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { ApiError, ConnectionError, DecodeError, EnapterError } from "../../../src/errors/index.ts";
import { MissingError, requestInfo, testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { hangingFetch, recordingFetch } from "../../support/fetch.ts";

const token = "example-token";
const request: ClientRequest = { operation: "getThing", method: "GET", path: "/things/1" };
const readText = (response: Response) => response.text();

function createClient(options: ClientOptions) {
  return createCore(testApi, { token, ...options });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", undefined);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("a request", () => {
  test("has URL, method, body and token, and follows no redirect", async () => {
    const { fetch, requests } = recordingFetch(() => new Response("done"));
    const client = createClient({ fetch });
    const result = await send(
      client.pipeline,
      { ...request, method: "PUT", path: "/things/1?a=b", body: "text" },
      readText,
    );
    expect(result).toBe("done");
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      rawUrl: "https://cloud.example/v1/things/1?a=b",
      method: "PUT",
      body: "text",
      init: { redirect: "manual" },
    });
    expect(requests[0]?.headers.get("X-Token")).toBe(token);
  });

  test("without a body carries none", async () => {
    const { fetch, requests } = recordingFetch();
    await send(createClient({ fetch }).pipeline, { ...request, body: null }, readText);
    expect(requests[0]?.init).not.toHaveProperty("body");
    expect(requests[0]?.init).not.toHaveProperty("duplex");
  });

  test("with a stream says so to fetch", async () => {
    const { fetch, requests } = recordingFetch();
    await send(createClient({ fetch }).pipeline, { ...request, method: "POST", body: new ReadableStream() }, readText);
    expect(requests[0]?.init).toMatchObject({ duplex: "half" });
  });

  test("without a token carries none", async () => {
    const { fetch, requests } = recordingFetch();
    await send(createClient({ fetch, token: null }).pipeline, request, readText);
    expect(requests[0]?.headers.has("X-Token")).toBe(false);
  });

  test("asks the token function every time", async () => {
    const { fetch, requests } = recordingFetch();
    let count = 0;
    const client = createClient({ fetch, token: async () => `token-${++count}` });
    await send(client.pipeline, request, readText);
    await send(client.pipeline, request, readText);
    expect(requests.map(({ headers }) => headers.get("X-Token"))).toEqual(["token-1", "token-2"]);
  });

  test("is not sent when the token function fails", async () => {
    const { fetch, requests } = recordingFetch();
    const broken = new Error("vault is sealed");
    const client = createClient({ fetch, token: () => Promise.reject(broken) });
    expect(await failure(send(client.pipeline, request, readText))).toMatchObject({
      name: "UsageError",
      cause: broken,
    });
    expect(requests).toHaveLength(0);
  });

  test("reads with what it is about", async () => {
    const { fetch } = recordingFetch();
    const read = vi.fn(async () => 1);
    await send(createClient({ fetch }).pipeline, request, read);
    expect(read).toHaveBeenCalledWith(expect.any(Response), expect.objectContaining(requestInfo), expect.anything());
  });
});

describe("headers", () => {
  test("of the request win over those of the client", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createClient({ fetch, headers: { "X-A": "client", "X-B": "client", "X-C": "client" } });
    await send(client.pipeline, { ...request, headers: { "x-b": "request", "x-c": "request" } }, readText);
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      "x-a": "client",
      "x-b": "request",
      "x-c": "request",
      "x-token": token,
    });
  });

  test("that differ only in case are one", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createClient({ fetch, headers: { "X-A": "client", ACCEPT: "a" } });
    await send(client.pipeline, { ...request, headers: { accept: "b" } }, readText);
    expect(requests[0]?.headers.get("X-A")).toBe("client");
    expect(requests[0]?.headers.get("Accept")).toBe("b");
  });

  test.each(["X-Token", "x-token", "X-TOKEN"])("cannot replace the token, as %s neither", async (name) => {
    const { fetch, requests } = recordingFetch();
    const evil = { [name]: "evil" };
    await send(
      createClient({ fetch, headers: evil }).pipeline,
      { ...request, headers: { "x-token": "evil" } },
      readText,
    );
    expect(requests[0]?.headers.get("X-Token")).toBe(token);
  });
});

describe("a connection that fails", () => {
  test.each<[string, unknown, string]>([
    [
      "names what the runtime names in the cause",
      new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") }),
      "connect ECONNREFUSED 127.0.0.1:1",
    ],
    [
      "falls back to the code",
      new TypeError("fetch failed", { cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }) }),
      "ECONNREFUSED",
    ],
    ["falls back to the message", new TypeError("Failed to fetch"), "Failed to fetch"],
  ])("%s", async (_name, cause, text) => {
    const client = createClient({ fetch: () => Promise.reject(cause), retry: false });
    const error = await failure(send(client.pipeline, request, readText));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).cause).toBe(cause);
    expect((error as ConnectionError).message).toBe(
      `getThing: the connection failed: ${text} (GET https://cloud.example/v1/things/1)`,
    );
  });

  test("is not what a reader of the response fails with: that is sent once", async () => {
    const { fetch, requests } = recordingFetch();
    const cause = new TypeError("terminated", { cause: new Error("other side closed") });
    const error = await failure(send(createClient({ fetch }).pipeline, request, () => Promise.reject(cause)));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ cause, outcome: "processed" });
    expect(requests).toHaveLength(1);
  });

  test("an error of the client's own is not wrapped", async () => {
    const { fetch } = recordingFetch();
    const own = new DecodeError("not JSON", requestInfo);
    expect(await failure(send(createClient({ fetch }).pipeline, request, () => Promise.reject(own)))).toBe(own);
  });
});

describe("an error response", () => {
  const sendTo = async (answer: () => Response) => {
    const { fetch, requests } = recordingFetch(answer);
    const read = vi.fn();
    const error = await failure(send(createClient({ fetch }).pipeline, request, read));
    expect(read).not.toHaveBeenCalled();
    expect(requests).toHaveLength(1);
    return error;
  };

  test("gives the class of its status", async () => {
    const body = { errors: [{ code: "THING_NOT_FOUND", message: "There is no such thing.", details: { id: "1" } }] };
    const error = await sendTo(() => Response.json(body, { status: 404 }));
    expect(error).toBeInstanceOf(MissingError);
    expect(error).toMatchObject({ ...requestInfo, status: 404, code: "THING_NOT_FOUND", ...body });
  });

  test("gives ApiError for a status without a class", async () => {
    const error = await sendTo(() => Response.json({ errors: [{ code: "TEAPOT" }] }, { status: 418 }));
    expect((error as ApiError).name).toBe("ApiError");
    expect(error).toMatchObject({ status: 418, code: "TEAPOT" });
  });

  test.each(["<html><h1>502 Bad Gateway</h1></html>", "", '{"errors": [{"co', "[]", "null", '"text"'])(
    "with the body %j keeps the text",
    async (body) => {
      const error = await sendTo(() => new Response(body, { status: 502 }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 502, errors: [], code: undefined, body });
    },
  );

  test.each([301, 302, 303, 307, 308])("a redirect with %d is not followed and names the target", async (status) => {
    const cancel = vi.fn();
    const headers = { Location: "https://elsewhere.example/v1" };
    const error = await sendTo(() => new Response(new ReadableStream({ cancel }), { status, headers }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).message).toContain("the server redirects to https://elsewhere.example/v1");
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("a redirect that the browser hides is an error, too", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const error = await sendTo(() => hidden);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).message).toContain("the server redirects, which is not followed");
  });
});

test("no error shows the token", async () => {
  const errors: unknown[] = [];
  const collect = async (options: ClientOptions, overrides: Partial<ClientRequest> = {}) =>
    errors.push(await failure(send(createClient(options).pipeline, { ...request, ...overrides }, readText)));
  await collect({ fetch: async () => new Response("no", { status: 401 }) });
  await collect({ fetch: async () => new Response("no", { status: 404 }) });
  await collect({ fetch: async () => new Response(null, { status: 308, headers: { Location: "https://x.example" } }) });
  await collect({ fetch: () => Promise.reject(new TypeError("fetch failed")) });
  await collect({ fetch: async () => new Response() }, { options: { signal: AbortSignal.abort() } });
  const { fetch, started } = hangingFetch();
  const late = collect({ fetch, timeout: 10 });
  await started;
  await vi.advanceTimersByTimeAsync(10);
  await late;
  expect(errors.map((error) => (error as Error).name)).toEqual([
    "ApiError",
    "MissingError",
    "ConnectionError",
    "ConnectionError",
    "AbortError",
    "TimeoutError",
  ]);
  for (const error of errors) {
    expect(error).toBeInstanceOf(EnapterError);
    const shown = [String(error), JSON.stringify(error), inspect(error, { depth: 20, showHidden: true })].join("\n");
    expect(shown).not.toContain(token);
  }
  expect(inspect(createClient({}), { depth: 20, showHidden: true })).not.toContain(token);
});

test("an error response whose body is cut off keeps its status", async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError("terminated"));
    },
  });
  const { fetch } = recordingFetch(() => new Response(body, { status: 404 }));
  expect(await failure(send(createClient({ fetch }).pipeline, request, readText))).toMatchObject({
    status: 404,
    body: "",
  });
});
