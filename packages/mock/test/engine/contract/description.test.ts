import { expect, test } from "vitest";
import { createMockFetch, DescriptionError } from "../../../src/index.ts";

const json = (schema: object, more: object = {}) => ({
  description: "d",
  content: { "application/json": { schema, ...more } },
});

/** A mock of one operation, `GET /thing`, with these responses. */
function mockOf(responses: object, components: object = {}, openapi = "3.1.0") {
  const operation = { operationId: "getThing", security: [], responses };
  return createMockFetch({ spec: { openapi, paths: { "/thing": { get: operation } }, components } as never });
}

async function ask(responses: object, headers: Record<string, string> = {}) {
  const mock = mockOf(responses);
  const response = await mock("http://localhost/thing", { headers });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

test("a default response is the success where there is no other", async () => {
  const { status, text } = await ask({ default: json({ type: "object" }, { example: { a: 1 } }) });
  expect([status, text]).toEqual([200, '{"a":1}']);
});

test("a default response documents errors", async () => {
  const spec = { "200": json({ type: "string" }), default: json({ type: "object" }) };
  const mock = createMockFetch({
    spec: {
      openapi: "3.1.0",
      paths: {
        "/thing": {
          get: {
            operationId: "getThing",
            parameters: [{ name: "n", in: "query", schema: { type: "integer" } }],
            responses: spec,
          },
        },
      },
    } as never,
  });
  expect((await mock("http://localhost/thing?n=x")).status).toBe(400);
});

test.each<[string, object, number, string]>([
  ["a range", { "2XX": json({ const: 1 }) }, 200, "1"],
  ["a range in lower case", { "2xx": json({ const: 1 }) }, 200, "1"],
  ["a redirect", { "302": { description: "d" }, default: json({}) }, 302, ""],
  ["a success after errors", { "404": json({ const: 1 }), "201": json({ const: 2 }) }, 201, "2"],
  ["nothing but an error", { "410": json({ const: "gone" }) }, 410, '"gone"'],
])("%s is the response", async (_name, responses, status, text) => {
  expect(await ask(responses)).toMatchObject({ status, text });
});

test("an example that breaks its schema is skipped", async () => {
  const responses = {
    "200": json({ type: "integer", minimum: 2 }, { examples: { a: { value: 1 }, b: { value: 3 } } }),
  };
  expect((await ask(responses)).text).toBe("3");
  expect((await ask({ "200": json({ type: "integer", minimum: 2 }, { example: 1 }) })).text).toBe("2");
});

test("an operation without a possible response is refused with its location", () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "string", minLength: 3, maxLength: 2 } } };
  const refused = () => mockOf({ "200": json(schema) });
  expect(refused).toThrow(DescriptionError);
  expect(refused).toThrow(
    /getThing: .+ minLength and maxLength \(#\/paths\/~1thing\/get\/responses\/200\/content\/application~1json\/schema\/properties\/a\)/,
  );
  expect(() => mockOf({})).toThrow(/getThing: no response is described \(#\/paths\/~1thing\/get\)/);
});

test("rules that exclude each other only together are refused, too", () => {
  expect(() => mockOf({ "200": json({ not: {} }) })).toThrow(/getThing/);
  expect(() => mockOf({ "200": json({ $ref: "#/components/schemas/None" }) })).toThrow(/getThing: .+\$ref to nothing/);
});

test.each([{ swagger: "2.0", paths: {} }, { openapi: "2.0", paths: {} }, { openapi: "3.1.0" }])(
  "%j is refused",
  (spec) => {
    expect(() => createMockFetch({ spec: spec as never })).toThrow(DescriptionError);
  },
);

test("the keywords of OpenAPI 3.0 are supported", async () => {
  const schema = {
    type: "object",
    required: ["a", "b"],
    properties: {
      a: { type: "string", nullable: true, example: null },
      b: { type: "number", minimum: 1, exclusiveMinimum: true },
      c: { nullable: true, allOf: [{ type: "string" }] },
    },
  };
  const mock = mockOf({ "200": json(schema) }, {}, "3.0.3");
  expect(await (await mock("http://localhost/thing")).json()).toEqual({ a: null, b: 2, c: "text" });
});

const csv = { "text/csv": { schema: { type: "string", pattern: "^a,b\n" } } };
const counted = {
  description: "d",
  content: csv,
  headers: { "X-Count": { required: true, schema: { type: "integer" } } },
};

test("a text fits its schema, and a required header is set", async () => {
  expect(await ask({ "200": { description: "d", content: csv } })).toMatchObject({
    status: 200,
    type: "text/csv",
    text: "a,b\n",
  });
  const mock = mockOf({ "200": counted });
  const response = await mock("http://localhost/thing");
  expect([response.status, response.headers.get("X-Count")]).toEqual([200, "1"]);
});

test.each<[string, object]>([
  ["JSON", json({ const: 1 })],
  ["no body", { description: "d" }],
])("a response with %s has its required headers", async (_name, response) => {
  const headers = {
    "X-Count": { required: true, schema: { type: "integer" } },
    "X-Optional": { schema: { type: "integer" } },
  };
  const result = await mockOf({ "200": { ...response, headers } })("http://localhost/thing");
  expect([result.status, result.headers.get("X-Count"), result.headers.get("X-Optional")]).toEqual([200, "1", null]);
});

test("JSON is preferred to other accepted types", async () => {
  const content = { "text/plain": { schema: { type: "string" } }, "application/json": { schema: { const: 1 } } };
  const responses = { "200": { description: "d", content } };
  expect((await ask(responses)).type).toBe("application/json");
  expect((await ask(responses, { Accept: "text/plain" })).type).toBe("text/plain");
  expect((await ask(responses, { Accept: "application/json;q=0.2, text/*;q=0.3" })).type).toBe("text/plain");
});

test("a blank of a body counts as a value where the API is not that of Enapter", async () => {
  const schema = {
    type: "object",
    required: ["parent", "note"],
    properties: { parent: { type: ["string", "null"] }, note: { type: "string", minLength: 1 } },
  };
  const post = {
    operationId: "postThing",
    security: [],
    requestBody: { content: { "application/json": { schema } } },
    responses: { 200: json({ const: 1 }), 400: json({}) },
  };
  const mock = createMockFetch({ spec: { openapi: "3.1.0", paths: { "/thing": { post } } } as never });
  const send = (body: object) => mock("http://localhost/thing", { method: "POST", body: JSON.stringify(body) });
  expect((await send({ parent: null, note: "n" })).status).toBe(200);
  const refused = await send({ parent: null, note: "" });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ errors: [{ details: { pointer: "/note", rule: "minLength" } }] });
});

test.each([
  ["of an example", { example: { things: [{ id: "a" }, { id: "b" }] } }],
  ["that is made up", {}],
])("a list %s without a total ends with an empty page", async (_name, more) => {
  const items = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const things = { type: "array", minItems: 0, items };
  const schema = { type: "object", required: ["things"], properties: { things } };
  const integer = { type: "integer", minimum: 0 };
  const get = {
    operationId: "listThings",
    security: [],
    "x-sdk": { pagination: { items: "things", offset: "offset", limit: "limit" } },
    parameters: ["offset", "limit"].map((name) => ({ name, in: "query", schema: integer })),
    responses: { 200: json(schema, more) },
  };
  const mock = createMockFetch({ spec: { openapi: "3.1.0", paths: { "/things": { get } } } as never });
  const page = async (query: string) => {
    const response = await mock(`http://localhost/things${query}`);
    return ((await response.json()) as { things: unknown[] }).things.length;
  };
  const all = await page("");
  expect(all).toBeGreaterThan(0);
  expect(await page("?limit=1")).toBe(1);
  expect(await page(`?offset=${all - 1}`)).toBe(1);
  expect(await page(`?offset=${all}`)).toBe(0);
  expect(await page("?offset=2147483647&limit=50")).toBe(0);
});

test("a list that must not be empty is returned whole", async () => {
  const schema = { type: "array", minItems: 1, items: { type: "integer" } };
  const get = {
    operationId: "listThings",
    security: [],
    parameters: [{ name: "offset", in: "query", schema: { type: "integer" } }],
    responses: { 200: json(schema, { example: [1] }) },
  };
  const mock = createMockFetch({ spec: { openapi: "3.1.0", paths: { "/things": { get } } } as never });
  const response = await mock("http://localhost/things?offset=5");
  expect([response.status, await response.json()]).toEqual([200, [1]]);
});
