import { describe, expect, test } from "vitest";
import { call } from "../../../src/core/calls/call.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { json, text } from "../../../src/core/request/body-encoders.ts";
import { buildRequest } from "../../../src/core/request/build-request.ts";
import * as header from "../../../src/core/request/header-styles.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import { UsageError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { recordingFetch } from "../../support/fetch.ts";

const operation: Operation = {
  id: "updateThing",
  method: "PATCH",
  path: "/things/{thing_id}",
  paths: [["/boxes/{box_id}/things/{thing_id}", "box_id"], ["/things/{thing_id}"]],
  query: { expand: query.comma, query_timeout: ["timeout", query.simple] },
  header: { "X-Reason": header.simple },
  body: { "application/json": json, "text/plain": text },
  unwrap: "thing",
};

describe("buildRequest", () => {
  test("puts everything in its place", () => {
    const options = { expand: ["a", "b"], query_timeout: 5, timeout: 1000, "X-Reason": "test" };
    expect(buildRequest(operation, { thing_id: "1" }, { name: "x" }, options)).toEqual({
      operation: "updateThing",
      method: "PATCH",
      route: "/things/{thing_id}",
      path: "/things/1?expand=a,b&timeout=5",
      headers: { "x-reason": "test", accept: "application/json", "content-type": "application/json" },
      body: '{"name":"x"}',
      options,
    });
  });

  test("goes to the variant that the options ask for, under the same id", () => {
    const request = buildRequest(operation, { thing_id: "1" }, undefined, { box_id: "2" } as object);
    expect(request).toMatchObject({
      operation: "updateThing",
      route: "/boxes/{box_id}/things/{thing_id}",
      path: "/boxes/2/things/1",
    });
  });

  test("an option cannot replace a positional path parameter", () => {
    expect(() => buildRequest(operation, { thing_id: "1" }, undefined, { thing_id: "2" } as object)).toThrow(
      "There is no option `thing_id`",
    );
  });

  test("headers of the call win over those of the operation, in whatever case, but not over the body", () => {
    const headers = { "X-REASON": "call", ACCEPT: "a", "Content-Type": "b" };
    const options = { headers, "X-Reason": "parameter" };
    const path = { thing_id: "1" };
    expect(buildRequest(operation, path, {}, options).headers).toEqual({
      accept: "a",
      "content-type": "application/json",
      "x-reason": "call",
    });
    expect(buildRequest(operation, path, undefined, options).headers).toEqual({ accept: "a", "x-reason": "call" });
  });

  test("takes the other media type on request, and asks for the documented one", () => {
    const request = buildRequest({ ...operation, accept: "text/csv" }, { thing_id: "1" }, "x", {
      contentType: "text/plain",
    });
    expect(request.headers).toEqual({ accept: "text/csv", "content-type": "text/plain" });
    expect(request.body).toBe("x");
  });
});

describe("call", () => {
  const client = (answer: () => Response) => {
    const { fetch, requests } = recordingFetch(answer);
    return { requests, client: createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch }) };
  };

  test("sends the request and gives what the operation returns", async () => {
    const { client: core, requests } = client(() => Response.json({ thing: { id: "1" } }));
    expect(await call(core, operation, { thing_id: "1" }, { name: "x" })).toEqual({ id: "1" });
    expect(requests).toHaveLength(1);
  });

  test("a wrong argument rejects and sends nothing", async () => {
    const { client: core, requests } = client(() => Response.json({}));
    const promise = call(core, operation, { thing_id: ".." });
    await expect(promise).rejects.toThrow(UsageError);
    expect(requests).toHaveLength(0);
  });
});

describe("other ways to take a response", () => {
  const { fetch } = recordingFetch(() => Response.json({ thing: { id: "1" } }, { headers: { "X-Trace": "7" } }));
  const core = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch });

  test("withResponse gives the unwrapped data with status and headers", async () => {
    const { data, status, headers } = await call(core, operation, { thing_id: "1" }).withResponse();
    expect([data, status, headers.get("X-Trace")]).toEqual([{ id: "1" }, 200, "7"]);
  });

  test("raw returns the response as it arrived", async () => {
    const response = await call(core, operation, { thing_id: "1" }).raw();
    expect(await response.json()).toEqual({ thing: { id: "1" } });
  });

  test.each(["withResponse", "raw"] as const)(
    "%s fails as the call does, and nothing else is left to fail",
    async (way) => {
      await expect(call(core, operation, { thing_id: ".." })[way]()).rejects.toThrow(UsageError);
    },
  );

  test("a call and its other ways are one request", async () => {
    const { fetch: recording, requests } = recordingFetch(() => Response.json({ thing: 7 }));
    const other = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch: recording });
    const pending = call(other, operation, { thing_id: "1" });
    expect((await pending.withResponse()).data).toBe(7);
    expect(await pending).toBe(7);
    expect(requests).toHaveLength(1);
  });

  test("arguments may change after the call", async () => {
    const { fetch: recording, requests } = recordingFetch(() => Response.json({ thing: {} }));
    const other = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch: recording });
    const body = { name: "before" };
    const pending = call(other, operation, { thing_id: "1" }, body);
    body.name = "after";
    await pending;
    expect(requests[0]?.body).toBe('{"name":"before"}');
  });
});
