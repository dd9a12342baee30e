import { describe, expect, test } from "vitest";
import type { OpenApiDocument, ParameterObject, ResponseObject } from "../../src/document/document.ts";
import { type OperationModel, readOperations } from "../../src/model/operations.ts";
import type { ParameterStyle } from "../../src/model/parameters.ts";
import { UnsupportedError } from "../../src/model/unsupported-error.ts";
import { description, operation, query } from "../../src/testing.ts";

/** The model of the only operation of a description. */
function only(document: OpenApiDocument): OperationModel {
  const [model, ...others] = readOperations(document);
  if (model === undefined || others.length > 0) throw new Error("There is not exactly one operation.");
  return model;
}

function withParameter(parameter: ParameterObject): OpenApiDocument {
  return description({
    paths: { "/a": { get: operation({ parameters: [parameter] }) } },
    components: { schemas: { Tags: { type: "array", items: { type: "string" } } } },
  });
}

describe("names", () => {
  test("come from x-sdk", () => {
    const sdk = {
      resource: "animals",
      method: "get",
      unwrap: "animal",
      retry: "idempotent",
      variantOf: "getBeast",
    } as const;
    const document = description({
      paths: { "/a": { get: operation({ operationId: "getAnimal", tags: ["Zoo"], "x-sdk": sdk }) } },
    });
    expect(only(document)).toMatchObject({
      id: "getAnimal",
      resource: "animals",
      methodName: "get",
      unwrap: "animal",
      retry: "idempotent",
      variantOf: "getBeast",
    });
  });

  test("are derived from the tag and the operationId without x-sdk", () => {
    const get = operation({ operationId: "get_big_animal", tags: ["Big Animals"] });
    expect(only(description({ paths: { "/a": { get } } }))).toMatchObject({
      id: "get_big_animal",
      resource: "bigAnimals",
      methodName: "getBigAnimal",
      tag: "Big Animals",
    });
  });

  test("are derived from method and path without an operationId", () => {
    const document = description({ paths: { "/big-animals/{id}": { delete: operation() } } });
    expect(only(document)).toMatchObject({
      id: "deleteBigAnimalsId",
      resource: "default",
      hostId: "deleteBigAnimalsId",
    });
  });

  test("are used once: the error names both places", () => {
    const get = operation({ operationId: "getAnimal" });
    const read = () => readOperations(description({ paths: { "/a": { get }, "/b": { get } } }));
    expect(read).toThrow(UnsupportedError);
    expect(read).toThrow("The operationId getAnimal is used by GET /a and by GET /b.");
  });

  test.each([
    ["get", "safe"],
    ["put", "idempotent"],
    ["delete", "idempotent"],
    ["post", "never"],
    ["patch", "never"],
  ] as const)("%s is retried %s unless x-sdk says otherwise", (method, retry) => {
    expect(only(description({ paths: { "/a": { [method]: operation() } } })).retry).toBe(retry);
  });
});

describe("parameters", () => {
  test("of the path item come first, and those of the operation replace them", () => {
    const shared = [
      query({ name: "page", description: "Shared." }),
      query({ name: "q", in: "header", description: "Stays." }),
    ];
    const own = [
      query({ name: "page", description: "Own.", required: true }),
      query({ name: "q", description: "Another place." }),
    ];
    const { parameters } = only(
      description({ paths: { "/a": { parameters: shared, get: operation({ parameters: own }) } } }),
    );
    expect(parameters.map(({ name, in: place, description: text, required }) => [name, place, text, required])).toEqual(
      [
        ["page", "query", "Own.", true],
        ["q", "header", "Stays.", false],
        ["q", "query", "Another place.", false],
      ],
    );
  });

  test("that the client sets by itself are left out", () => {
    const document = withParameter(query({ "x-sdk-client-option": "user" }));
    expect(only(document).parameters).toEqual([]);
  });

  test("in the path are required whatever is written", () => {
    const document = withParameter(query({ in: "path", name: "id", required: false }));
    expect(only(document).parameters).toMatchObject([{ name: "id", required: true }]);
  });

  test("in a cookie are refused", () => {
    const read = () => readOperations(withParameter(query({ in: "cookie", name: "session" })));
    expect(read).toThrow(UnsupportedError);
    expect(read).toThrow('GET /a: the parameter session is in "cookie", which is not supported.');
  });

  const array = { type: "array", items: { type: "string" } };
  const object = { type: "object" };
  const supported: readonly (readonly [string, Partial<ParameterObject>, ParameterStyle])[] = [
    ["a value", {}, "simple"],
    ["a value in the path", { in: "path" }, "simple"],
    ["an array", { schema: array }, "repeat"],
    ["an array by reference", { schema: { $ref: "#/components/schemas/Tags" } }, "repeat"],
    ["a nullable array", { schema: { anyOf: [array, { type: "null" }] } }, "repeat"],
    ["an array, form, not exploded", { schema: array, style: "form", explode: false }, "comma"],
    ["an array in the path", { in: "path", schema: array }, "comma"],
    ["an array in a header", { in: "header", schema: array }, "comma"],
    ["an array, spaceDelimited", { schema: array, style: "spaceDelimited", explode: false }, "space"],
    ["an array, pipeDelimited", { schema: array, style: "pipeDelimited", explode: false }, "pipe"],
    ["an object", { schema: object }, "fields"],
    ["an object, deepObject", { schema: object, style: "deepObject", explode: true }, "deep"],
    ["JSON", { content: { "application/json": { schema: object } } }, "json"],
  ];
  test.each(supported)("%s is written in the right style", (_, parts, style) => {
    expect(only(withParameter(query(parts))).parameters).toMatchObject([{ style }]);
  });

  const refused: readonly (readonly [string, Partial<ParameterObject>])[] = [
    ["an object, form, not exploded", { schema: object, explode: false }],
    ["an object in the path", { in: "path", schema: object }],
    ["an array, spaceDelimited, exploded", { schema: array, style: "spaceDelimited", explode: true }],
    ["an array in the path, matrix", { in: "path", schema: array, style: "matrix" }],
    ["a value in the path, label", { in: "path", style: "label" }],
  ];
  test.each(refused)("%s is refused", (_, parts) => {
    expect(() => readOperations(withParameter(query(parts)))).toThrow("This combination is not supported.");
  });
});

describe("bodies and results", () => {
  test.each([
    ["application/json", "json"],
    ["application/problem+json; charset=utf-8", "json"],
    ["text/csv", "text"],
    ["application/atom+xml", "text"],
    ["multipart/form-data", "multipart"],
    ["application/x-www-form-urlencoded", "form"],
    ["application/zip", "binary"],
    ["image/png", "binary"],
  ])("%s is carried as %s", (type, kind) => {
    const responses = { "200": { content: { [type]: { schema: {} } } } };
    const model = only(
      description({ paths: { "/a": { post: operation({ requestBody: { content: { [type]: {} } }, responses }) } } }),
    );
    expect(model.body).toMatchObject({ required: false, mediaTypes: [{ type, kind }] });
    expect(model.result).toMatchObject({ status: "200", mediaType: { type, kind } });
  });

  const response = (types: readonly string[]): ResponseObject => ({
    content: Object.fromEntries(types.map((type) => [type, { schema: {} }])),
  });

  test.each([
    ["the lowest success status", { "201": response(["text/b"]), "200": response(["text/b"]) }, "200", "text/b"],
    ["a range of statuses", { "2XX": response(["text/a"]) }, "2XX", "text/a"],
    ["JSON before anything else", { "200": response(["text/csv", "application/json"]) }, "200", "application/json"],
    ["no media type without a body", { "204": {}, "400": response(["application/json"]) }, "204", undefined],
  ])("the result is %s", (_, responses, status, type) => {
    const { result } = only(description({ paths: { "/a": { get: operation({ responses }) } } }));
    expect([result.status, result.mediaType?.type]).toEqual([status, type]);
  });

  test("an operation without a success response is refused", () => {
    const document = description({ paths: { "/a": { get: operation({ responses: { "404": {} } }) } } });
    expect(() => readOperations(document)).toThrow("GET /a describes no success response.");
  });

  test("success responses with different bodies are refused", () => {
    const responses = { "200": response(["text/a"]), "204": {} };
    const document = description({ paths: { "/a": { get: operation({ responses }) } } });
    expect(() => readOperations(document)).toThrow("GET /a has success responses with different bodies.");
  });

  test("errors are known by the name of their shared response", () => {
    const responses = { "200": {}, "404": { $ref: "#/components/responses/NotFound" }, "500": {}, default: {} };
    const components = { responses: { NotFound: {} } };
    expect(only(description({ paths: { "/a": { get: operation({ responses }) } }, components })).errors).toEqual({
      "404": "NotFound",
    });
  });
});

test("the page of an operation is its own, that of its tag or that of the description", () => {
  const document = description({
    externalDocs: { url: "https://zoo.example" },
    tags: [{ name: "Birds", externalDocs: { url: "https://zoo.example/birds" } }],
    paths: {
      "/cats": { get: operation({ tags: ["Cats"] }) },
      "/owls": { get: operation({ tags: ["Birds"] }) },
      "/emus": { get: operation({ tags: ["Birds"], externalDocs: { url: "https://zoo.example/emus" } }) },
    },
  });
  const pages = ["https://zoo.example", "https://zoo.example/birds", "https://zoo.example/emus"];
  expect(readOperations(document).map(({ page }) => page)).toEqual(pages);
});

describe("streams", () => {
  const message = { type: "object" } as const;
  const parameters = [
    query({ name: "loudness" }),
    query({ name: "live", "x-stream-only": true }),
    query({ name: "X-Zoo", in: "header" }),
  ];

  test("share a GET with a request, each with its own query parameters", () => {
    const websocket = { operationId: "streamSounds", tag: "Sounds", summary: "Stream.", parameters: ["live"], message };
    const get = operation({ operationId: "listSounds", parameters, "x-websocket": websocket });
    const [request, stream] = readOperations(description({ paths: { "/a": { get } } }));
    expect(request).toMatchObject({ id: "listSounds", kind: "request" });
    expect(request?.parameters.map(({ name }) => name)).toEqual(["loudness", "X-Zoo"]);
    expect(stream).toMatchObject({
      id: "streamSounds",
      kind: "stream",
      hostId: "listSounds",
      summary: "Stream.",
      message,
    });
    expect(stream?.parameters.map(({ name }) => name)).toEqual(["live", "X-Zoo"]);
  });

  test("can be the only thing on their GET", () => {
    const sdk = { resource: "sounds", method: "stream" };
    const get = operation({
      operationId: "streamSounds",
      responses: { "101": {} },
      "x-sdk": sdk,
      "x-websocket": { message },
    });
    expect(only(description({ paths: { "/a": { get } } }))).toMatchObject({
      id: "streamSounds",
      kind: "stream",
      resource: "sounds",
      methodName: "stream",
      result: { status: "101" },
    });
  });
});
