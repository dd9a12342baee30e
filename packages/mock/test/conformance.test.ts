import { describedOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { streamHandlers } from "../src/engine/handlers/streams.ts";
import { loadSpec } from "../src/spec/load.ts";
import { successOf } from "../src/spec/responses.ts";
import { requestOf } from "./example-requests.ts";
import { testMock } from "./support.ts";

const { document, validator } = loadSpec();
const operations = describedOperations(document);
const callable = operations.filter((operation) => successOf(operation) !== undefined);

test("the description has all operations and streams", () => {
  const streams = operations.flatMap(({ stream }) => (stream ? [stream.id] : []));
  expect(new Set([...operations.map(({ id }) => id), ...streams]).size).toBeGreaterThanOrEqual(84);
});

test.each(callable.map((operation) => [operation.id, operation] as const))(
  "%s responds to its example",
  async (_id, operation) => {
    const { mock, send } = testMock();
    const { path, body, headers } = requestOf(operation);
    const response = await send(operation.method, path, { body, headers });
    expect(response.json?.errors).toBeUndefined();
    const { status, contents } = successOf(operation) ?? { status: 200, contents: [] };
    expect(response.status).toBe(status);
    expect(mock.requests.last).toMatchObject({ operationId: operation.id, status });
    if (contents.length === 0) return;
    const content = contents.find(({ mediaType }) => mediaType === response.headers.get("content-type"));
    expect(content).toBeDefined();
    if (content?.schema && response.json !== undefined)
      expect(validator.check(content.schema, response.json)).toEqual([]);
  },
);

test.each(callable.map((operation) => [operation.id, operation] as const))(
  "%s requires the token",
  async (_id, operation) => {
    const { send } = testMock();
    const { path, body, headers } = requestOf(operation);
    const missing = await send(operation.method, path, { body, headers: { ...headers, "X-Enapter-Auth-Token": "" } });
    const wrong = await send(operation.method, path, {
      body,
      headers: { ...headers, "X-Enapter-Auth-Token": "other" },
    });
    expect(missing.status).toBe(operation.anonymousAllowed ? successOf(operation)?.status : 401);
    expect(wrong.status).toBe(403);
    expect(wrong.headers.get("content-type")).toBe("application/json");
    expect(wrong.json.errors).toEqual([
      {
        code: "invalid_header",
        message: "The API token is invalid or has expired.",
        details: { header: "X-Enapter-Auth-Token" },
      },
    ]);
  },
);

test("only validating and downloading a blueprint are open to anonymous callers", () => {
  const open = operations.filter(({ anonymousAllowed }) => anonymousAllowed).map(({ id }) => id);
  expect(open.sort()).toEqual(["downloadBlueprint", "validateBlueprint"]);
});

test("every stream behaviour belongs to a stream of the description", () => {
  const ids = new Set(operations.map(({ stream }) => stream?.id));
  for (const id of Object.keys(streamHandlers)) expect(ids).toContain(id);
});
