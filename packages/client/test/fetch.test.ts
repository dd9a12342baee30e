import { expect, test, vi } from "vitest";
import { createFetchClient, type FetchClient } from "../src/fetch.ts";
import { AbortError, ConnectionError, NotFoundError, TimeoutError, UsageError } from "../src/index.ts";
import { failure } from "./support/failure.ts";
import { hangingFetch, recordingFetch } from "./support/fetch.ts";

const baseUrl = "https://api.example/v3";

function clientFor(answer?: () => Response | Promise<Response>) {
  const { fetch, requests } = recordingFetch(answer);
  return {
    client: createFetchClient({ token: "example-token", baseUrl, fetch, headers: { "X-Mine": "client" } }),
    requests,
  };
}

/** The client without the types that keep a caller from these mistakes. */
function untyped(client: FetchClient) {
  return client as unknown as Record<
    string,
    (path: string, init?: object) => Promise<{ data: unknown; response: Response }>
  >;
}

const init = { params: { path: { device_id: "d/1" } } };

test("gives the body with its envelope, and the response", async () => {
  const { client, requests } = clientFor(() =>
    Response.json({ device: { id: "d/1" } }, { headers: { "X-Trace": "7" } }),
  );
  const { data, response } = await client.GET("/devices/{device_id}", init);
  expect(data).toEqual({ device: { id: "d/1" } });
  expect(response.headers.get("X-Trace")).toBe("7");
  expect(requests[0]?.rawUrl).toBe("https://api.example/v3/devices/d%2F1");
});

test("sends headers of the client and of the call, and always the token of the client", async () => {
  const { client, requests } = clientFor();
  await client.GET("/devices/{device_id}", {
    ...init,
    headers: { "X-Mine-Too": "call", Accept: "application/problem+json" },
  });
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    "x-enapter-auth-token": "example-token",
    "x-mine": "client",
    "x-mine-too": "call",
    accept: "application/problem+json",
  });
});

test("errors are thrown, the same as everywhere", async () => {
  const { client } = clientFor(() => Response.json({ errors: [{ code: "DEVICE_NOT_FOUND" }] }, { status: 404 }));
  const error = await client.GET("/devices/{device_id}", init).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ operation: "getDevice", code: "DEVICE_NOT_FOUND", url: `${baseUrl}/devices/d%2F1` });
});

test("a connection that fails is a ConnectionError", async () => {
  const { client } = clientFor(() => Promise.reject(new TypeError("fetch failed")));
  await expect(client.GET("/devices/{device_id}", init)).rejects.toThrow(ConnectionError);
});

test("an aborted signal ends the call", async () => {
  const { client, requests } = clientFor();
  await expect(client.GET("/devices/{device_id}", { ...init, signal: AbortSignal.abort() })).rejects.toThrow(
    AbortError,
  );
  expect(requests).toHaveLength(0);
});

test("parseAs hands the body over as openapi-fetch does", async () => {
  const { client } = clientFor(() => new Response("a,b\n1,2\n"));
  const query = { from: 1, to: 2, granularity: "1m", telemetry: [] } as never;
  const { data } = await client.POST("/telemetry/query_timeseries", { body: query, parseAs: "blob" });
  expect(data).toBeInstanceOf(Blob);
  expect(await (data as unknown as Blob).text()).toBe("a,b\n1,2\n");
});

test.each([
  ["GET", "/nothing"],
  ["DELETE", "/devices"],
  ["GET", "/site/rule_engine/rules/{rule_id}/logs"],
])("%s %s is no operation", async (method, path) => {
  const { client, requests } = clientFor();
  await expect(untyped(client)[method]?.(path)).rejects.toThrow(
    new UsageError(`The API has no operation ${method} ${path}.`),
  );
  expect(requests).toHaveLength(0);
});

test.each([{}, { params: {} }, { params: { path: {} } }, { params: { path: { device_id: ".." } } }])(
  "the path parameters of %j are refused",
  async (wrong) => {
    const { client, requests } = clientFor();
    await expect(untyped(client)["GET"]?.("/devices/{device_id}", wrong)).rejects.toThrow(UsageError);
    expect(requests).toHaveLength(0);
  },
);

test("a media type that the operation does not take is refused", async () => {
  const { client, requests } = clientFor();
  const call = untyped(client)["POST"]?.("/blueprints/upload", {
    body: "x",
    headers: { "Content-Type": "text/plain" },
  });
  await expect(call).rejects.toThrow("uploadBlueprint does not take a body of type text/plain.");
  expect(requests).toHaveLength(0);
});

test("a call has a time limit of its own, which ends it", async () => {
  const { fetch } = hangingFetch();
  const client = createFetchClient({ token: "example-token", baseUrl, fetch });
  vi.useFakeTimers();
  const rejected = expect(client.GET("/devices", { timeout: 500, retry: false })).rejects.toThrow(TimeoutError);
  await vi.advanceTimersByTimeAsync(500);
  await rejected;
  vi.useRealTimers();
});

test.each([
  [{ baseUrl: "https://elsewhere.example" }, /There is no option `baseUrl`, only signal,/],
  [{ fetch: () => new Response("{}") }, /There is no option `fetch`/],
  [{ cache: "no-store" }, /There is no option `cache`/],
  [{ params: { querry: {} } }, /There is no option `params.querry`, only query, path, header/],
  [{ params: null }, /`params` has to be an object. It is null/],
  [{ params: { query: "limit=1" } }, /`params.query` has to be an object. It is "limit=1"/],
  [{ parseAs: "xml" }, /`parseAs` has to be `json`.*It is "xml"/],
  [{ signal: new AbortController() }, /`signal` has to be an AbortSignal.*It is of class AbortController/],
  [{ timeout: -1 }, /`timeout` has to be milliseconds from 0 to 2147483647. It is -1/],
  [{ retry: null }, /`retry` has to be `false` or an object. It is null/],
  [{ headers: { "X-Line": "sesame\n" } }, /The header "X-Line" has characters/],
  [{ headers: { "X-Line": {} } }, /X-Line/],
  [{ headers: "X-Secret: sesame" }, /`headers` has to be an object, a Headers or a list of pairs. It is a string/],
  [{ params: { header: { "X-Line": "sesame\n" } } }, /The header "X-Line" has characters/],
  [null, /The options have to be an object. They are null/],
])("options that are not valid are refused before anything is sent: %o", async (init, message) => {
  const { client, requests } = clientFor();
  const error = await failure(untyped(client).GET?.("/sites", init as object) as Promise<unknown>);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).message).not.toContain("sesame");
  expect(requests).toHaveLength(0);
});

test("the options of the client are checked at once", () => {
  expect(() => createFetchClient({ token: "example-token", maxInFlight: 0 })).toThrow(/`maxInFlight` has to be/);
});
