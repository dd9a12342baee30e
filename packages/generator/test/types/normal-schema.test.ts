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
  ["null that no value lists", { type: ["string", "null"], enum: ["a"] }, { type: "string", enum: ["a"] }],
  ["null that the type rules out", { type: "string", enum: ["a", null] }, { type: "string", enum: ["a"] }],
  ["null in both", { type: ["string", "null"], enum: ["a", null] }, { type: ["string", "null"], enum: ["a", null] }],
  ["null and a constant", { type: ["string", "null"], const: "a" }, { type: "string", const: "a" }],
  [
    "null and several types",
    { type: ["integer", "string", "null"], enum: ["a", 1] },
    { type: ["integer", "string"], enum: ["a", 1] },
  ],
  ["values without a type", { enum: ["a", null] }, { enum: ["a", null] }],
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
