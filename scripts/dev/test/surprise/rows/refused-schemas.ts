import { addGadget, addPath, addSchema, body, fields, json, operation, schema, text } from "../describe.ts";
import type { Refused } from "../surprise.ts";
import { place, refused } from "./shared-schemas.ts";

const keyword = "a schema keyword without a type or a check";

export const refusedSchemas: readonly Refused[] = [
  ...Object.entries({
    unevaluatedProperties: { type: "object", unevaluatedProperties: false },
    dependentRequired: { type: "object", dependentRequired: { a: ["b"] } },
    propertyNames: { type: "object", propertyNames: { pattern: "^x" } },
    contains: { type: "array", items: {}, contains: { const: 1 } },
    $dynamicAnchor: { type: "object", $dynamicAnchor: "node" },
    $anchor: { type: "object", $anchor: "node" },
    $id: { $id: "https://example.com/x", type: "object" },
    nullable: { type: "object", nullable: true },
    if: { type: "object", if: fields({ kind: text("a") }) },
    $defs: {
      type: "object",
      $defs: { Inner: { type: "string" } },
      properties: { a: { $ref: "#/$defs/Inner", description: "a", examples: ["x"] } },
    },
  }).map(([name, gadget]) => {
    const pattern = name.replace("$", "\\$");
    return refused(keyword, name, gadget, new RegExp(`\`${pattern}\` is not supported: `), new RegExp(`${pattern}:`));
  }),
  refused(
    "properties beside a reference",
    "properties beside a reference",
    fields(
      {
        at: {
          $ref: "Location.yaml",
          properties: { altitude: { type: "number", description: "a", examples: [1] } },
          examples: [place],
        },
      },
      { required: [] },
    ),
    /`properties` stands beside `\$ref`: use `allOf`/,
    /properties:/,
  ),
  refused(
    "a format that nobody knows",
    "an unknown format",
    fields({ a: text("x", { format: "licence-plate" }) }, { required: [] }),
    /The format `licence-plate` is not known/,
    /format:/,
  ),
  refused(
    "a closed enum in a response",
    "a closed enum of numbers in a response",
    fields({ level: { type: "integer", enum: [1, 2], examples: [1] } }, { required: [] }),
    /use `anyOf` of the enum and \{ type: integer, title: Value added later \}/,
    /The level/,
  ),
  refused(
    "a schema that is made of itself",
    "allOf of itself",
    { allOf: [{ $ref: "Gadget.yaml" }, { type: "object" }] },
    /made of itself, with no property or item in between/,
    /title: Gadget/,
  ),
  {
    ...refused(
      "a property name in another style",
      "property names in other styles",
      fields({ camelCase: text("x"), größe: text("x"), __proto__x: text("x") }, { required: [] }),
      /Property `camelCase` is not snake_case/,
      /camelCase:/,
    ),
    places: 3,
  },
  refused(
    "a schema name that is no PascalCase",
    "a schema name that is no PascalCase",
    {},
    /The schema `gadget_thing` becomes a type of this name: use PascalCase/,
    /title/,
    {
      file: "schemas/gadget_thing.yaml",
      edit: (spec) => {
        addSchema(spec, "gadget_thing", { type: "object" });
        addPath(spec, "/gadgets", {
          get: operation("getGadget", "get", { responses: { 200: json(schema("gadget_thing"), {}) } }),
        });
      },
    },
  ),
  refused(
    "two types of one name",
    "a schema with the name of an operation's type",
    {},
    /The name GetGadgetOptions is used by the schema GetGadgetOptions and by the options of the operation getGadget/,
    /operationId: getGadget/,
    {
      file: "paths/gadgets/gadgets.yaml",
      edit: (spec) => {
        addSchema(spec, "GetGadgetOptions", { type: "object" });
        addPath(spec, "/gadgets", {
          get: operation("getGadget", "get", { responses: { 200: json(schema("GetGadgetOptions"), {}) } }),
        });
      },
    },
  ),
  refused(
    "two types of one name",
    "a schema with the name of an error class",
    {},
    /The name NotFoundError is used by the schema NotFoundError and by the error class/,
    /title: NotFoundError/,
    {
      file: "schemas/NotFoundError.yaml",
      edit: (spec) => {
        addSchema(spec, "NotFoundError", { type: "object" });
        addPath(spec, "/gadgets", {
          get: operation("getGadget", "get", { responses: { 200: json(schema("NotFoundError"), {}) } }),
        });
      },
    },
  ),
  refused(
    "readOnly in a request, writeOnly in a response",
    "readOnly in a request",
    {},
    /`readOnly` stands in a schema of a request: give requests and answers schemas of their own/,
    /readOnly/,
    {
      edit: (spec) => {
        addSchema(spec, "Gadget", fields({ id: text("x", { readOnly: true }) }));
        addPath(spec, "/gadgets", {
          post: operation("createGadget", "post", {
            requestBody: body("application/json", schema("Gadget"), { id: "x" }),
          }),
        });
      },
    },
  ),
  refused(
    "readOnly in a request, writeOnly in a response",
    "writeOnly in a response",
    fields({ memo: text("x", { writeOnly: true }) }),
    /`writeOnly` stands in a schema of an answer/,
    /writeOnly/,
  ),
  refused(
    undefined,
    "a discriminator that tells nothing apart",
    {},
    /discriminator: "properties\/kind" must have "const" or "enum"/,
    /Gadget.yaml/,
    {
      file: "paths/gadgets/gadgets.yaml",
      edit: (spec) => {
        addGadget(
          spec,
          { oneOf: [{ $ref: "Cat.yaml" }, { $ref: "Dog.yaml" }], discriminator: { propertyName: "kind" } },
          { kind: "Cat" },
        );
        addSchema(spec, "Cat", fields({ kind: text("Cat") }));
        addSchema(spec, "Dog", fields({ kind: text("Dog") }));
      },
    },
  ),
  refused(
    undefined,
    "a type that does not exist",
    fields({ a: { type: "bool", examples: [true] } }),
    /type|bool/,
    /type: bool/,
  ),
  refused(
    undefined,
    "a broken pattern",
    fields({ a: text("x", { pattern: "[" }) }),
    /The pattern `\[` is no regular expression/,
    /pattern:/,
  ),
];
