import { describedOperations, SpecDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { readQueryParameter } from "../../src/spec/parameter-values.ts";

const list = (items: object) => ({ type: "array", items });
const parameters = [
  { name: "count", schema: { type: "integer" } },
  { name: "flag", schema: { type: ["boolean", "null"] } },
  { name: "bound", schema: { anyOf: [{ type: "string" }, { type: "number" }] } },
  { name: "commas", explode: false, schema: list({ type: "integer" }) },
  { name: "repeated", schema: list({ type: "string" }) },
  { name: "fields", schema: { type: "object", properties: { size: { type: "number" }, name: { type: "string" } } } },
  { name: "json", content: { "application/json": { schema: { type: "object" } } } },
  { name: "empty", allowEmptyValue: true, schema: { type: "string" } },
  { name: "deep", style: "deepObject", schema: { type: "object", additionalProperties: { type: "number" } } },
].map((parameter) => ({ in: "query", ...parameter }));
const document = new SpecDocument({ openapi: "3.1.0", paths: { "/a": { get: { parameters, responses: {} } } } });
const [operation] = describedOperations(document);

test.each([
  ["count", "count=3", 3],
  ["count", "count=three", "three"],
  ["count", "count=1.5", 1.5],
  ["flag", "flag=true", true],
  ["bound", "bound=12", "12"],
  ["commas", "commas=1,2,,3", [1, 2, 3]],
  ["commas", "commas=1%2C2", [1, 2]],
  ["repeated", "repeated=a&repeated=b,c", ["a", "b,c"]],
  ["deep", "deep[a]=1&deep%5Bb%5D=2&other=3", { a: 1, b: 2 }],
  ["fields", "size=3&name=a&other=b", { size: 3, name: "a" }],
  ["fields", "other=b", undefined],
  ["json", "json=%7B%22a%22%3A1%7D", { a: 1 }],
  ["json", "", undefined],
  ["empty", "empty=", ""],
  ["count", "", undefined],
  ["count", "count=", undefined],
  ["commas", "commas=,", undefined],
  ["deep", "deeper[a]=1", undefined],
])("%s in ?%s", (name, query, value) => {
  const parameter = operation?.parameters.find((candidate) => candidate.name === name);
  if (parameter === undefined) throw new Error(`no parameter ${name}`);
  const reading = readQueryParameter(document, parameter, new URLSearchParams(query));
  expect(reading).toEqual(value === undefined ? { given: false } : { given: true, value });
});

test.each([
  ["json=%7B", "must be JSON"],
  ["json=1&json=2", "must be given only once"],
])("JSON in ?%s %s", (query, problem) => {
  const parameter = operation?.parameters.find(({ name }) => name === "json");
  if (parameter === undefined) throw new Error("no parameter json");
  const reading = readQueryParameter(document, parameter, new URLSearchParams(query));
  expect(reading).toMatchObject({ given: true, problem });
});
