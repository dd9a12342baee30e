import { describe, expect, test } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { redirectTarget } from "../../../src/core/response/redirect.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { ConnectionError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { recordingFetch } from "../../support/fetch.ts";

const from = "http://gateway.local/api/v1/things/1";

function redirect(location: string | undefined, status = 308): Response {
  return new Response(null, { status, headers: location === undefined ? {} : { Location: location } });
}

describe("may be followed", () => {
  test.each([
    ["https://gateway.local/api/v1/things/1", "https://gateway.local/api/v1/things/1"],
    ["https://gateway.local:8443/other?a=1", "https://gateway.local:8443/other?a=1"],
    ["HTTPS://GATEWAY.local/x", "https://gateway.local/x"],
  ])("to %s", (location, target) => {
    expect(redirectTarget(redirect(location), from)).toBe(target);
  });
});

describe("may not be followed", () => {
  test.each([
    "https://elsewhere.example/api/v1/things/1",
    "https://gateway.local.elsewhere.example/",
    "https://gateway.local@elsewhere.example/",
    "https://user:secret@gateway.local/",
    "http://gateway.local/other",
    "/other",
    "//elsewhere.example/",
    "javascript:alert(1)",
    "https://",
    undefined,
  ])("to %s", (location) => {
    expect(redirectTarget(redirect(location), from)).toBeUndefined();
  });

  test.each([301, 302, 303, 307, 200])("with %d", (status) => {
    expect(redirectTarget(redirect("https://gateway.local/", status), from)).toBeUndefined();
  });

  test("from HTTPS", () => {
    expect(redirectTarget(redirect("https://gateway.local/other"), "https://gateway.local/x")).toBeUndefined();
  });
});

describe("a client of a gateway", () => {
  const command: ClientRequest = { operation: "startThing", method: "POST", path: "/things/1/start", body: "{}" };
  const readText = (response: Response) => response.text();
  const clientWith = (fetch: ReturnType<typeof recordingFetch>["fetch"]) =>
    createCore(testApi, { token: "example-token", gateway: "gateway.local", allowHttp: true, fetch, retry: false });

  test("sends the request again, to HTTPS, with body and token", async () => {
    const { fetch, requests } = recordingFetch(({ url }) =>
      url.protocol === "http:" ? redirect(url.href.replace("http:", "https:")) : new Response("started"),
    );
    expect(await send(clientWith(fetch).pipeline, command, readText)).toBe("started");
    expect(requests.map(({ rawUrl, body }) => [rawUrl, body])).toEqual([
      ["http://gateway.local/api/v1/things/1/start", "{}"],
      ["https://gateway.local/api/v1/things/1/start", "{}"],
    ]);
    expect(requests[1]?.headers.get("X-Token")).toBe("example-token");
  });

  test("follows once, not in circles", async () => {
    const { fetch, requests } = recordingFetch(() => redirect("https://gateway.local/again"));
    expect(await failure(send(clientWith(fetch).pipeline, command, readText))).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(2);
  });

  test("does not follow with a stream, which is used up", async () => {
    const { fetch, requests } = recordingFetch(() => redirect("https://gateway.local/again"));
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>();
    expect(await failure(send(clientWith(fetch).pipeline, { ...command, body }, readText))).toMatchObject({
      name: "ConnectionError",
      outcome: "not-processed",
    });
    expect(requests).toHaveLength(1);
  });
});
