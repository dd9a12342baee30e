import { SpecDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { Unmakeable } from "../../../src/engine/values/demand.ts";
import { canMake, madeUp } from "../../../src/engine/values/made-up.ts";
import type { OpenApiDocument } from "../../../src/spec/document.ts";
import { SchemaValidator } from "../../../src/spec/validator.ts";

const schemas = {
  Node: { type: "object", properties: { child: { $ref: "#/components/schemas/Node" } } },
  Tree: {
    type: "object",
    required: ["children"],
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
  Chain: {
    type: "object",
    required: ["next"],
    properties: { next: { anyOf: [{ $ref: "#/components/schemas/Chain" }, { type: "null" }] } },
  },
  Endless: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Endless" } } },
  Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, name: { type: "string" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, name: { type: "string" } } },
  Base: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 3, maxLength: 3 } } },
};

function parts(schema: unknown) {
  const document = new SpecDocument({
    openapi: "3.1.0",
    paths: {},
    schema,
    components: { schemas },
  } as OpenApiDocument);
  return {
    document,
    validator: new SchemaValidator(document),
    located: { value: schema as object, pointer: "/schema" },
  };
}

function made(schema: unknown): unknown {
  const { document, validator, located } = parts(schema);
  const value = madeUp(document, validator, located as never);
  expect(validator.check(located as never, value)).toEqual([]);
  expect(madeUp(document, validator, located as never)).toEqual(value);
  return value;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, unknown, unknown]>([
  ["no rule", {}, "text"],
  ["minLength", { type: "string", minLength: 10 }, "texttextte"],
  ["maxLength", { type: "string", maxLength: 2 }, "te"],
  ["length 0", { type: "string", maxLength: 0 }, ""],
  ["minimum", { type: "integer", minimum: 3 }, 3],
  ["exclusiveMinimum", { type: "number", exclusiveMinimum: 5 }, 6],
  ["maximum", { type: "integer", maximum: 0 }, 0],
  ["negative bounds", { type: "integer", minimum: -9, maximum: -4 }, -9],
  ["only a negative maximum", { type: "number", exclusiveMaximum: -2.5 }, -3],
  ["between whole numbers", { type: "number", exclusiveMinimum: 0.25, maximum: 0.5 }, expect.any(Number)],
  ["multipleOf", { type: "integer", multipleOf: 5 }, 0],
  ["multipleOf and minimum", { type: "integer", multipleOf: 5, minimum: 3 }, 5],
  [
    "two factors",
    {
      allOf: [
        { type: "integer", multipleOf: 4 },
        { multipleOf: 6, minimum: 1 },
      ],
    },
    12,
  ],
  ["a small factor", { type: "number", multipleOf: 0.01, minimum: 0.07, maximum: 0.3 }, 0.08],
  ["minItems", { type: "array", items: { type: "string" }, minItems: 2 }, ["text", "text"]],
  ["maxItems", { type: "array", items: { type: "string" }, maxItems: 0 }, []],
  [
    "uniqueItems of texts",
    { type: "array", items: { type: "string" }, minItems: 3, uniqueItems: true },
    expect.anything(),
  ],
  [
    "uniqueItems of an enum",
    { type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true },
    ["a", "b"],
  ],
  ["uniqueItems of objects", { type: "array", items: ref("Base"), minItems: 3, uniqueItems: true }, expect.anything()],
  ["prefixItems", { prefixItems: [{ type: "string" }, { type: "integer" }], minItems: 2, items: false }, ["text", 1]],
  ["contains", { type: "array", contains: { const: 7 }, minContains: 2 }, [7, 7]],
  [
    "minProperties",
    { type: "object", additionalProperties: { type: "integer" }, minProperties: 2 },
    { property1: 1, property2: 1 },
  ],
  [
    "patternProperties",
    {
      type: "object",
      patternProperties: { "^x-": { type: "integer" } },
      additionalProperties: false,
      minProperties: 1,
    },
    { "x-": 1 },
  ],
  [
    "propertyNames",
    { type: "object", propertyNames: { enum: ["one", "two"] }, minProperties: 2 },
    { one: "text", two: "text" },
  ],
  [
    "maxProperties",
    { properties: { a: {}, b: {}, c: {} }, required: ["c"], maxProperties: 2 },
    { a: "text", c: "text" },
  ],
  [
    "dependentRequired",
    { type: "object", properties: { a: {}, b: {} }, required: ["a"], dependentRequired: { a: ["z"] } },
    { a: "text", b: "text", z: "text" },
  ],
  [
    "required without a property",
    { type: "object", required: ["a"], additionalProperties: { type: "integer" } },
    { a: 1 },
  ],
  [
    "writeOnly",
    { properties: { secret: { type: "string", writeOnly: true }, open: { type: "string" } } },
    { open: "text" },
  ],
  [
    "names of every object",
    { type: "object", properties: { constructor: { type: "integer" } }, required: ["constructor", "toString"] },
    { constructor: 1, toString: "text" },
  ],
  ["pattern", { type: "string", pattern: "^[0-9a-f]{5}$" }, "abcde"],
  ["pattern and length", { type: "string", pattern: "^[A-Z]+$", minLength: 6, maxLength: 8 }, expect.anything()],
  ["pattern in the middle", { type: "string", pattern: "[0-9]", minLength: 5 }, expect.anything()],
  ["alternatives of a pattern", { type: "string", pattern: "^(a|[0-9]{12})$", minLength: 2 }, expect.anything()],
  ["look-ahead", { type: "string", pattern: "^(?=.*[a-z])(?=.*[0-9])(?=.*[A-Z]).{8,}$" }, expect.anything()],
  ["a property of Unicode", { type: "string", pattern: "^\\p{Script=Greek}{3}$" }, expect.anything()],
  ["a pattern of old", { type: "string", pattern: "^[\\w-\\.]+@x$" }, expect.anything()],
  ["a backreference", { type: "string", pattern: "^(?<q>['\"]).+\\k<q>$" }, expect.anything()],
  ["format and length", { type: "string", format: "uri", minLength: 60 }, expect.anything()],
  ["short email", { type: "string", format: "email", maxLength: 6 }, "a@b.io"],
  ["format and pattern", { type: "string", format: "uri", pattern: "^https://" }, "https://example.com/"],
  ["allOf", { allOf: [{ type: "string" }, { minLength: 6 }] }, "textte"],
  [
    "allOf of objects",
    { allOf: [ref("Base"), { required: ["x"], properties: { x: { maximum: 0 }, id: { pattern: "^[0-9]+$" } } }] },
    { id: expect.stringMatching(/^\d{3}$/), x: 0 },
  ],
  [
    "anyOf with keywords beside it",
    { anyOf: [{ type: "integer" }, { type: "string" }], minLength: 5, type: "string" },
    "textt",
  ],
  ["oneOf", { oneOf: [ref("Cat"), ref("Dog")] }, { kind: "cat", name: "text" }],
  ["oneOf of what overlaps", { oneOf: [{ type: "number" }, { type: "integer", minimum: 0 }] }, expect.anything()],
  [
    "if and then",
    {
      type: "object",
      properties: { a: { enum: [1, 2] } },
      required: ["a"],
      if: { properties: { a: { const: 1 } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["b"] },
    },
    expect.objectContaining({ a: 1 }),
  ],
  ["not", { not: { type: "string" } }, expect.anything()],
  ["an enum without null", { type: ["string", "null"], enum: ["a"] }, "a"],
  ["null alone", { type: "null" }, null],
  ["enums that overlap", { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] }, "b"],
  ["an example", { type: "string", examples: ["this"], minLength: 2 }, "this"],
  ["an example that does not fit", { type: "string", examples: ["x"], minLength: 2 }, "text"],
  [
    "an example of the whole that does not fit",
    { type: "object", example: { a: 1 }, properties: { a: { type: "string" } } },
    { a: "text" },
  ],
  [
    "a default that does not fit inside",
    { type: "object", properties: { a: { type: "integer", default: "x" }, b: { type: "integer", examples: [4] } } },
    { a: 1, b: 4 },
  ],
  ["optional recursion", ref("Node"), {}],
  ["recursion in a list", ref("Tree"), { children: [] }],
  ["recursion that can end", ref("Chain"), { next: null }],
  ["unevaluatedProperties", { allOf: [ref("Base")], unevaluatedProperties: false }, { id: "tex" }],
])("%s", (_name, schema, expected) => {
  expect(made(schema)).toEqual(expected);
});

test.each(
  "date-time date time duration email hostname ipv4 ipv6 uri uri-reference uri-template url uuid json-pointer regex byte iso-time iso-date-time json-pointer-uri-fragment relative-json-pointer".split(
    " ",
  ),
)("format %s", (format) => {
  expect(made({ type: "string", format })).toBeTypeOf("string");
});

test.each<[string, unknown, RegExp]>([
  ["lengths that exclude each other", { type: "string", minLength: 3, maxLength: 2 }, /minLength and maxLength/],
  ["bounds that exclude each other", { type: "integer", minimum: 3, maximum: 2 }, /no value/],
  ["types that exclude each other", { allOf: [{ type: "string" }, { type: "integer" }] }, /no value/],
  ["a schema that allows nothing", { type: "object", required: ["a"], properties: { a: false } }, /no value/],
  ["recursion without an end", ref("Endless"), /contains itself/],
  ["a pattern that matches nothing", { type: "string", pattern: "^(?!)$" }, /pattern/],
  ["a pattern that is none", { type: "string", pattern: "(" }, /regular expression/],
  ["an empty enum", { enum: [] }, /no value/],
  ["a property that may not be", { type: "object", required: ["a"], additionalProperties: false }, /no value/],
  ["not", { type: "string", not: { type: "string" } }, /no value|must NOT/],
  ["oneOf of the same", { type: "object", oneOf: [{}, {}] }, /exactly one/],
  ["too few values of an enum", { type: "array", items: { enum: ["a"] }, minItems: 2, uniqueItems: true }, /duplicate/],
])("%s is refused", (_name, schema, message) => {
  const { document, validator, located } = parts(schema);
  expect(() => madeUp(document, validator, located as never)).toThrow(Unmakeable);
  expect(() => madeUp(document, validator, located as never)).toThrow(message);
  expect(() => canMake(document, validator, located as never)).toThrow(Unmakeable);
});
