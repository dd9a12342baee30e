import { describe, expect, test } from "vitest";
import type { OpenApiDocument, ParameterObject } from "../../src/document/document.ts";
import { readOperations } from "../../src/model/operations.ts";
import type { ParameterStyle } from "../../src/model/parameters.ts";
import { UnsupportedError } from "../../src/model/unsupported-error.ts";
import { description, operation, query } from "../../src/testing.ts";
import { only } from "./only.ts";

function withParameter(parameter: ParameterObject): OpenApiDocument {
  return description({
    paths: { "/a": { get: operation({ parameters: [parameter] }) } },
    components: { schemas: { Tags: { type: "array", items: { type: "string" } } } },
  });
}

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

  test("are lists whose order counts unless they say otherwise", () => {
    const list = query({ schema: { type: "array", items: { type: "string" } } });
    const unorderedOf = (parameter: ParameterObject) => only(withParameter(parameter)).parameters[0]?.unordered;
    expect([unorderedOf(list), unorderedOf({ ...list, "x-unordered": true })]).toEqual([false, true]);
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
