import { expect, test } from "vitest";
import { normalSchema } from "../../src/types/normal-schema.ts";

const $ref = "#/components/schemas/Thing";
const text = { type: "string" };
const number = { type: "number" };

test.each<[name: string, schema: object, normal: object]>([
  ["texts beside a reference", { $ref, description: "d", maximum: 3 }, { $ref, description: "d", maximum: 3 }],
  ["required beside a reference", { $ref, required: ["a"] }, { required: ["a"], allOf: [{ $ref }] }],
  [
    "properties beside a reference",
    { $ref, title: "t", properties: { a: text } },
    { title: "t", allOf: [{ $ref }, { properties: { a: text } }] },
  ],
  ["anyOf alone", { description: "d", anyOf: [text, number] }, { description: "d", anyOf: [text, number] }],
  [
    "anyOf beside properties",
    { properties: { a: text }, allOf: [number], anyOf: [text] },
    { properties: { a: text }, allOf: [number, { anyOf: [text] }] },
  ],
  ["a map", { additionalProperties: number }, { additionalProperties: number }],
  [
    "a map with properties",
    { properties: { a: text }, additionalProperties: number },
    { properties: { a: text }, additionalProperties: { anyOf: [number, text] } },
  ],
  ["patterns beside anything", { patternProperties: { a: number } }, { additionalProperties: true }],
  [
    "patterns beside nothing",
    { patternProperties: { a: number }, additionalProperties: false },
    { additionalProperties: { anyOf: [number] } },
  ],
])("%s", (_name, schema, normal) => {
  expect(normalSchema(schema as { [keyword: string]: unknown })).toEqual(normal);
});
