import type { OpenApiDocument, SchemaObject } from "@enapter/http-api-openapi";
import { readOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { readErrors, readOtherErrorBodies } from "../../src/client/errors.ts";

/** Operations with these errors: status to the name of the response, which has a header of its own name. */
function documentWith(...errors: Record<string, string>[]): OpenApiDocument {
  const reference = (name: string) => ({ $ref: `#/components/responses/${name}` });
  const paths = errors.map((byStatus, index) => {
    const responses = Object.entries(byStatus).map(([status, name]) => [status, reference(name)]);
    return [`/things${index}`, { get: { responses: { "200": {}, ...Object.fromEntries(responses) } } }];
  });
  const names = new Set(errors.flatMap((byStatus) => Object.values(byStatus)));
  const responses = Object.fromEntries(
    [...names].map((name) => [name, { description: `About ${name}.`, headers: { [`X-${name}`]: {} } }]),
  );
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(paths),
    components: { responses },
  };
}

function errorsOf(...errors: Record<string, string>[]): string[] {
  const document = documentWith(...errors);
  return readErrors(document, readOperations(document)).map(({ name, statuses }) => `${name} ${statuses.join("|")}`);
}

test("the classes come by status and are named after the responses", () => {
  expect(errorsOf({ "500": "InternalServerError" }, { "404": "NotFound" })).toEqual([
    "NotFoundError 404",
    "InternalServerError 500",
  ]);
});

test("a response of two statuses is one class", () => {
  expect(errorsOf({ "404": "NotFound", "410": "NotFound" })).toEqual(["NotFoundError 404|410"]);
});

test("a status with two responses has one class, whatever the order", () => {
  expect(errorsOf({ "404": "NoBook" }, { "404": "NoAuthor" })).toEqual(["NoAuthorError 404"]);
  expect(errorsOf({ "404": "NoAuthor" }, { "404": "NoBook" })).toEqual(["NoAuthorError 404"]);
});

test("a class has the headers of every response that it is thrown for", () => {
  const document = documentWith({ "404": "NoBook", "410": "NoAuthor" }, { "404": "NoAuthor" }, { "500": "Broken" });
  const names = readErrors(document, readOperations(document)).map(({ name, headers }) => [
    name,
    ...headers.map((header) => header.name),
  ]);
  expect(names).toEqual([
    ["NoAuthorError", "X-NoAuthor", "X-NoBook"],
    ["BrokenError", "X-Broken"],
  ]);
});

const text: SchemaObject = { type: "string" };
const entries: SchemaObject = { type: "array", items: { type: "object", properties: { code: text } } };
const inner: SchemaObject = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "integer" }, note: text },
};

test.each<[string, SchemaObject, unknown]>([
  [
    "nothing but a list of errors",
    { type: "object", required: ["errors"], properties: { errors: entries } },
    undefined,
  ],
  [
    "a list of errors and more",
    { type: "object", required: ["errors", "trace"], properties: { errors: entries, trace: text } },
    { errors: [{}], trace: "string" },
  ],
  ["required fields", { type: "object", required: ["a"], properties: { a: text, b: text } }, { a: "string" }],
  [
    "fields of fields",
    { type: "object", required: ["error"], properties: { error: inner } },
    { error: { code: "number" } },
  ],
  ["parts", { allOf: [inner, { required: ["note"] }] }, { note: "string", code: "number" }],
  ["a list", { type: "array", items: inner }, [{ code: "number" }]],
  ["one of several", { oneOf: [inner, text] }, true],
  [
    "what may be null",
    { type: "object", required: ["a"], properties: { a: { type: ["string", "null"] } } },
    { a: true },
  ],
  ["a field that is not described", { type: "object", required: ["a"] }, { a: true }],
  [
    "itself",
    { type: "object", required: ["cause"], properties: { cause: { $ref: "#/components/schemas/Body" } } },
    { cause: true },
  ],
])("describes the shape of a body with %s", (_name, schema, shape) => {
  const document = documentWith({ "410": "Gone" });
  const reference = { $ref: "#/components/schemas/Body" };
  Object.assign(document.components?.responses?.["Gone"] as object, {
    content: { "application/json": { schema: reference } },
  });
  Object.assign(document.components as object, { schemas: { Body: schema } });
  const [operation] = readOperations(document);
  const expected = shape === undefined ? [] : [[`${operation?.id} 410`, shape]];
  expect(readOtherErrorBodies(document, readOperations(document))).toEqual(expected);
});
