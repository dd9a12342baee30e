import { expect, test } from "vitest";
import { loadBundle } from "./bundled.ts";
import { examplesOf, problemsOf } from "./examples.ts";

const description = await loadBundle();
const examples = examplesOf(description);

test("examples of every kind are found", () => {
  const kinds = [
    "/requestBody",
    "/responses/200/",
    "/x-websocket/examples",
    "/components/responses",
    "/components/parameters",
  ];
  kinds.push("/components/headers", "/components/schemas");
  for (const kind of kinds)
    expect(examples.filter(({ place }) => place.includes(kind)).length, kind).toBeGreaterThan(0);
});

test("every example fits its schema", () => {
  expect(problemsOf(description, examples)).toEqual([]);
});

test("an example that does not fit is found, in every kind of place", () => {
  const schema = { $ref: "#/components/schemas/Count" };
  const content = { "application/json": { schema, examples: { bad: { $ref: "#/components/examples/Bad" } } } };
  const broken = {
    paths: {
      "/devices/{id}": {
        parameters: [{ schema, example: "p" }],
        get: {
          requestBody: { content },
          responses: { "200": { headers: { "X-Count": { schema, examples: { bad: { value: "h" } } } }, content } },
          "x-websocket": { message: schema, examples: { bad: { value: "m" } } },
        },
      },
    },
    components: {
      schemas: {
        Count: { type: "integer", examples: [1, "s"] },
        List: { type: "array", items: { type: "string", examples: [1] } },
      },
      examples: { Bad: { value: "e" } },
    },
  };
  const operation = "/paths/~1devices~1{id}/get";
  expect(problemsOf(broken, examplesOf(broken))).toEqual([
    `${operation}/responses/200/content/application~1json/examples/bad: the example must be integer {"type":"integer"}`,
    `${operation}/requestBody/content/application~1json/examples/bad: the example must be integer {"type":"integer"}`,
    '/paths/~1devices~1{id}/parameters/0/example: the example must be integer {"type":"integer"}',
    `${operation}/responses/200/headers/X-Count/examples/bad: the example must be integer {"type":"integer"}`,
    `${operation}/x-websocket/examples/bad: the example must be integer {"type":"integer"}`,
    '/components/schemas/Count/examples/1: the example must be integer {"type":"integer"}',
    '/components/schemas/List/items/examples/0: the example must be string {"type":"string"}',
  ]);
});
