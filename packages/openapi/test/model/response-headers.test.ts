import { describe, expect, test } from "vitest";
import type { HeaderObject, Reference, ResponseObject } from "../../src/document/document.ts";
import { readOperations } from "../../src/model/operations.ts";
import { mergeResponseHeaders, type ResponseHeaderModel, readHeaders } from "../../src/model/response-headers.ts";
import { description, operation } from "../../src/testing.ts";

type Headers = Record<string, HeaderObject | Reference>;

function read(headers: Headers, components: object = {}): ResponseHeaderModel[] {
  return readHeaders(description({ components }), { headers });
}

describe("the headers of a response", () => {
  test("are optional and say nothing unless the description does", () => {
    expect(read({ "X-A": {} })).toEqual([{ name: "X-A", required: false, description: "", deprecated: false }]);
  });

  test("are read with all that is said about them", () => {
    const header = { description: "About A.", required: true, deprecated: true, example: 3 };
    expect(read({ "X-A": header })).toEqual([{ name: "X-A", ...header }]);
  });

  test("may be components, and say what their schema says where they say nothing", () => {
    const components = {
      headers: { A: { required: true, schema: { $ref: "#/components/schemas/Count" } } },
      schemas: { Count: { type: "integer", description: "How many.", examples: [5] } },
    };
    expect(read({ "X-A": { $ref: "#/components/headers/A" } }, components)).toEqual([
      { name: "X-A", required: true, description: "How many.", deprecated: false, example: 5 },
    ]);
  });

  test("are without Content-Type, as OpenAPI wants it", () => {
    expect(read({ "content-type": { required: true }, "X-A": {} }).map(({ name }) => name)).toEqual(["X-A"]);
  });
});

describe("the headers of several responses", () => {
  const merged = (...responses: Headers[]) =>
    mergeResponseHeaders(responses.map((headers) => read(headers))).map(
      ({ name, required }) => `${name}${required ? "" : "?"}`,
    );

  test("are those of any of them", () => {
    expect(merged({ "X-A": {} }, { "X-B": {} })).toEqual(["X-A?", "X-B?"]);
  });

  test("are always there only where all have them", () => {
    const required = { required: true };
    expect(merged({ "X-A": required, "X-B": required }, { "X-A": required })).toEqual(["X-A", "X-B?"]);
    expect(merged({ "X-A": required }, { "X-A": {} })).toEqual(["X-A?"]);
  });

  test("are the same in other letters", () => {
    const required = { required: true };
    expect(merged({ "X-A": required }, { "x-a": required })).toEqual(["X-A"]);
  });
});

test("an operation has the headers of all its success responses, and not those of its errors", () => {
  const response = (name: string): ResponseObject => ({ headers: { [name]: { required: true } } });
  const responses = { "200": response("X-A"), "201": response("X-B"), "404": response("X-C") };
  const [model] = readOperations(description({ paths: { "/a": { put: operation({ responses }) } } }));
  expect(model?.result.headers.map(({ name, required }) => [name, required])).toEqual([
    ["X-A", false],
    ["X-B", false],
  ]);
});
