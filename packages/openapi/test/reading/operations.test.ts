import { expect, test } from "vitest";
import { SpecDocument } from "../../src/document/references.ts";
import { type DescribedOperation, describedOperations } from "../../src/reading/operations.ts";

const stream = {
  operationId: "streamSounds",
  parameters: ["live"],
  message: { type: "object" },
  examples: { loud: { value: { volume: 11 } } },
  "x-sdk": { variantOf: "streamNoise" },
};
const paths = {
  "/a~b": {
    parameters: [{ name: "q", in: "query" }],
    get: {
      parameters: [{ $ref: "#/components/parameters/Loudness" }],
      responses: { "2xx": { $ref: "#/components/responses/Sounds" } },
    },
    post: {
      operationId: "addSound",
      requestBody: { required: true, content: { "Text/CSV; charset=utf-8": { schema: {} } } },
    },
  },
  "/sounds": { get: { operationId: "listSounds", "x-availability": { cloud: "no" }, "x-websocket": stream } },
  "/wrong": {
    get: 3,
    put: { parameters: {}, responses: [], "x-sdk": null, "x-availability": "yes", "x-websocket": true },
  },
};
const components = {
  parameters: { Loudness: { name: "loudness", in: "path", style: "simple" } },
  responses: { Sounds: { headers: { "X-Count": { required: true, schema: { type: "integer" } } } } },
};
const operations = describedOperations(new SpecDocument({ paths, components }));

function named(id: string): DescribedOperation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return operation;
}

test("operations are in the order of the paths, named by method and path where they have no operationId", () => {
  expect(operations.map(({ id, pointer }) => [id, pointer])).toEqual([
    ["GET /a~b", "/paths/~1a~0b/get"],
    ["addSound", "/paths/~1a~0b/post"],
    ["listSounds", "/paths/~1sounds/get"],
    ["PUT /wrong", "/paths/~1wrong/put"],
  ]);
});

test("parameters are those of the path item and of the operation, with their locations", () => {
  expect(named("GET /a~b").parameters).toMatchObject([
    { name: "q", in: "query", required: false, style: "form", explode: true, pointer: "/paths/~1a~0b/parameters/0" },
    {
      name: "loudness",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      pointer: "/components/parameters/Loudness",
    },
  ]);
});

test("media types are known as they are written and in lower case", () => {
  const pointer = "/paths/~1a~0b/post/requestBody/content/Text~1CSV; charset=utf-8/schema";
  expect(named("addSound").requestBody).toMatchObject({
    required: true,
    contents: [{ type: "Text/CSV; charset=utf-8", mediaType: "text/csv", schema: { value: {}, pointer } }],
  });
});

test("responses are known by status in upper case, and their headers by name in lower case", () => {
  const [[status, response] = []] = named("GET /a~b").responses;
  const pointer = "/components/responses/Sounds/headers/X-Count/schema";
  expect(status).toBe("2XX");
  expect(response?.headers.get("x-count")).toMatchObject({ name: "X-Count", required: true, schema: { pointer } });
});

test("a stream that shares its GET has an id, a variant and an availability of its own", () => {
  expect(named("listSounds")).toMatchObject({ variantOf: undefined, availability: { cloud: "no" } });
  expect(named("listSounds").stream).toMatchObject({
    id: "streamSounds",
    variantOf: "streamNoise",
    availability: {},
    parameters: ["live"],
    message: { pointer: "/paths/~1sounds/get/x-websocket/message" },
    examples: [{ volume: 11 }],
  });
});

test("what has the wrong form is left out", () => {
  expect(named("PUT /wrong")).toMatchObject({
    variantOf: undefined,
    availability: {},
    parameters: [],
    stream: undefined,
  });
  expect(named("PUT /wrong").responses.size).toBe(0);
});
