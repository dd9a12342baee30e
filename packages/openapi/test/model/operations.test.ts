import { describe, expect, test } from "vitest";
import { readOperations } from "../../src/model/operations.ts";
import { UnsupportedError } from "../../src/model/unsupported-error.ts";
import { description, operation, query } from "../../src/testing.ts";
import { only } from "./only.ts";

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

test.each([
  ["post", {}, ["zoo"]],
  ["delete", { resource: "animals" }, ["animals"]],
  ["get", {}, []],
  ["post", { retry: "safe" }, []],
  ["post", { touches: ["keepers", "zoo"] }, ["keepers", "zoo"]],
  ["post", { touches: [] }, []],
] as const)("%s with x-sdk %j touches %j", (method, sdk, touches) => {
  const touching = operation({ tags: ["Zoo"], "x-sdk": sdk });
  expect(only(description({ paths: { "/a": { [method]: touching } } })).touches).toEqual(touches);
});

test("errors are known by the name of their shared response", () => {
  const responses = { "200": {}, "404": { $ref: "#/components/responses/NotFound" }, "500": {}, default: {} };
  const components = { responses: { NotFound: {} } };
  expect(only(description({ paths: { "/a": { get: operation({ responses }) } }, components })).errors).toEqual({
    "404": "NotFound",
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
