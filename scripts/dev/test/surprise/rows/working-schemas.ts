import { addGadget, addPath, addSchema, body, fields, json, operation, type Part, schema, text } from "../describe.ts";
import type { Spec } from "../spec.ts";
import type { Working } from "../surprise.ts";
import { answer, answers, place } from "./shared-schemas.ts";

/** A schema that is sent and comes back. */
function bothWays(name: string, gadget: Part, example: unknown, more: Partial<Working> = {}): Working {
  const edit = (spec: Spec) => {
    addSchema(spec, "Gadget", gadget);
    const responses = { 200: json(schema("Gadget"), example) };
    const requestBody = body("application/json", schema("Gadget"), example);
    addPath(spec, "/gadgets", {
      get: operation("getGadget", "get", { responses }),
      post: operation("createGadget", "post", { requestBody, responses }),
    });
  };
  return { name, impact: "minor", edit, ...more };
}

export const workingSchemas: readonly Working[] = [
  answer(
    "allOf",
    { allOf: [{ $ref: "Location.yaml" }, fields({ speed: { type: "number", examples: [1] } })] },
    { ...place, speed: 3 },
    {
      check: answers([{ ...place, speed: 3 }], [place, { speed: 3 }]),
      program:
        "const speed: number = (await enapter.gadgets.getGadget()).speed;\n// @ts-expect-error\n(await enapter.gadgets.getGadget()).colour;\nvoid speed;",
    },
  ),
  bothWays(
    "oneOf without a discriminator",
    { oneOf: [fields({ a: text("x") }), fields({ b: { type: "integer", examples: [1] } })] },
    { a: "x" },
    {
      check: answers([{ a: "x" }, { b: 1 }], [{}, { b: "x" }]),
      program:
        'await enapter.gadgets.createGadget({ a: "x" });\nawait enapter.gadgets.createGadget({ b: 1 });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ b: "x" });',
    },
  ),
  {
    name: "oneOf with a discriminator",
    impact: "minor",
    edit: (spec) => {
      const mapping = { cat: "Cat.yaml", dog: "Dog.yaml" };
      addGadget(
        spec,
        { oneOf: [{ $ref: "Cat.yaml" }, { $ref: "Dog.yaml" }], discriminator: { propertyName: "kind", mapping } },
        { kind: "cat", lives: 3 },
      );
      addSchema(
        spec,
        "Cat",
        fields({
          kind: { type: "string", const: "cat", examples: ["cat"] },
          lives: { type: "integer", examples: [9] },
        }),
      );
      addSchema(
        spec,
        "Dog",
        fields({
          kind: { type: "string", const: "dog", examples: ["dog"] },
          loud: { type: "boolean", examples: [true] },
        }),
      );
    },
    check: answers(
      [
        { kind: "cat", lives: 9 },
        { kind: "dog", loud: true },
      ],
      [{ kind: "cow" }, { kind: "dog", lives: 9 }],
    ),
    program:
      'const it = await enapter.gadgets.getGadget();\nif (it.kind === "cat") it.lives.toFixed();\n// @ts-expect-error\nelse it.lives;',
  },
  answer(
    "anyOf beside properties",
    { ...fields({ a: text("x") }), anyOf: [fields({ b: text("x") }), fields({ c: text("x") })] },
    { a: "x", b: "y" },
    {
      check: answers(
        [
          { a: "x", b: "y" },
          { a: "x", c: "y" },
        ],
        [{ a: "x" }, { b: "y" }],
      ),
      program:
        'const it = await enapter.gadgets.getGadget();\nit.a.trim();\nif ("b" in it) it.b.trim();\n// @ts-expect-error\nit.b;',
    },
  ),
  answer("anyOf of scalars", { anyOf: [{ type: "string" }, { type: "integer" }] }, 3, {
    check: answers([3, "x"], [true, null]),
  }),
  bothWays(
    "const",
    fields({ kind: { const: "x", examples: ["x"] }, count: { const: 3, examples: [3] } }),
    { kind: "x", count: 3 },
    {
      check: answers([{ kind: "x", count: 3 }], [{ kind: "y", count: 3 }]),
      program:
        'await enapter.gadgets.createGadget({ kind: "x", count: 3 });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ kind: "x", count: 4 });',
    },
  ),
  answer(
    "an open enum of numbers",
    fields({
      level: {
        anyOf: [
          { type: "integer", title: "Known value", enum: [1, 2] },
          { type: "integer", title: "Value added later" },
        ],
        examples: [1],
      },
    }),
    { level: 1 },
    {
      check: answers([{ level: 1 }, { level: 7 }], [{ level: "1" }]),
    },
  ),
  bothWays(
    "nullable types",
    fields({
      a: { type: ["string", "null"], examples: ["x"] },
      b: { type: ["integer", "null", "string"], examples: [1] },
    }),
    { a: "x", b: 1 },
    {
      check: answers(
        [
          { a: null, b: null },
          { a: "x", b: "y" },
        ],
        [{ a: 1, b: 1 }, { b: 1 }],
      ),
      program:
        "await enapter.gadgets.createGadget({ a: null, b: 1 });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ a: undefined, b: 1 });",
    },
  ),
  answer(
    "a map",
    { type: "object", additionalProperties: { type: "number" } },
    { a: 1 },
    { check: answers([{ a: 1 }, {}], [{ a: "x" }]) },
  ),
  bothWays(
    "a map with properties of its own",
    fields({ a: text("x") }, { additionalProperties: { type: "number" } }),
    { a: "x", b: 1 },
    {
      check: answers([{ a: "x", b: 1 }], [{ a: "x", b: "y" }, { b: 1 }]),
      program:
        'await enapter.gadgets.createGadget({ a: "x", b: 1 });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ a: "x", b: true });',
    },
  ),
  bothWays(
    "patternProperties",
    { type: "object", patternProperties: { "^x_": { type: "number" } }, additionalProperties: false },
    { x_a: 1 },
    {
      check: answers([{ x_a: 1 }, {}], [{ x_a: "y" }, { y: 1 }]),
      program:
        'await enapter.gadgets.createGadget({ x_a: 1 });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ x_a: "y" });',
    },
  ),
  bothWays(
    "patternProperties beside anything",
    { type: "object", patternProperties: { "^x_": { type: "number" } }, additionalProperties: true },
    { x_a: 1, y: "z" },
    {
      check: answers([{ x_a: 1, y: "z" }], [{ x_a: "y" }]),
    },
  ),
  bothWays(
    "a tuple",
    fields({
      pair: {
        type: "array",
        prefixItems: [{ type: "string" }, { type: "number" }],
        items: false,
        minItems: 2,
        examples: [["a", 1]],
      },
    }),
    { pair: ["a", 1] },
    {
      check: answers([{ pair: ["a", 1] }], [{ pair: ["a"] }, { pair: [1, "a"] }, { pair: ["a", 1, 2] }]),
      program:
        'await enapter.gadgets.createGadget({ pair: ["a", 1] });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ pair: ["a"] });',
    },
  ),
  bothWays(
    "a tuple with a rest",
    fields({
      row: { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" }, examples: [["a", 1, 2]] },
    }),
    { row: ["a", 1, 2] },
    {
      check: answers([{ row: [] }, { row: ["a", 1, 2] }], [{ row: ["a", "b"] }]),
      program:
        'await enapter.gadgets.createGadget({ row: ["a", 1, 2] });\nawait enapter.gadgets.createGadget({ row: [] });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ row: ["a", "b"] });',
    },
  ),
  answer(
    "uniqueItems",
    fields({ tags: { type: "array", uniqueItems: true, items: { type: "string" }, examples: [["a"]] } }),
    { tags: ["a"] },
    {
      check: answers([{ tags: ["a", "b"] }], [{ tags: ["a", "a"] }]),
    },
  ),
  bothWays(
    "recursive",
    { type: "object", properties: { child: { $ref: "Gadget.yaml", description: "The next.", examples: [{}] } } },
    { child: {} },
    {
      check: answers([{ child: { child: {} } }], [{ child: 3 }]),
      program:
        "await enapter.gadgets.createGadget({ child: { child: {} } });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ child: { child: 3 } });",
    },
  ),
  answer("recursive lists", { type: "array", items: { $ref: "Gadget.yaml" } }, [[]], {
    check: answers([[[], [[]]]], [[3]]),
  }),
  {
    name: "mutually recursive",
    impact: "minor",
    edit: (spec) => {
      addGadget(
        spec,
        { type: "object", properties: { part: { $ref: "Part.yaml", description: "A part.", examples: [{}] } } },
        { part: {} },
      );
      addSchema(spec, "Part", {
        type: "object",
        properties: { whole: { $ref: "Gadget.yaml", description: "The whole.", examples: [{}] } },
      });
    },
    check: answers([{ part: { whole: { part: {} } } }], [{ part: { whole: 3 } }]),
  },
  answer(
    "keywords beside a reference",
    fields({
      at: { $ref: "Location.yaml", description: "Where.", required: ["name"], minProperties: 3, examples: [place] },
      level: { $ref: "Level.yaml", maximum: 5, examples: [1] },
    }),
    { at: place, level: 1 },
    {
      edit: (spec) => {
        addSchema(spec, "Level", { type: "integer" });
        const level = { $ref: "Level.yaml", maximum: 5, examples: [1] };
        addGadget(
          spec,
          fields({ at: { $ref: "Location.yaml", description: "Where.", minProperties: 3, examples: [place] }, level }),
          { at: place, level: 1 },
        );
      },
      check: answers(
        [{ at: place, level: 5 }],
        [
          { at: place, level: 6 },
          { at: {}, level: 1 },
        ],
      ),
    },
  ),
  bothWays(
    "required beside a reference",
    { $ref: "Altitude.yaml", required: ["metres"] },
    { metres: 3 },
    {
      edit: (spec) => {
        addSchema(spec, "Altitude", {
          type: "object",
          properties: { metres: { type: "number", description: "Metres.", examples: [3] } },
        });
        const holder = fields({
          altitude: {
            $ref: "Altitude.yaml",
            required: ["metres"],
            description: "How high.",
            examples: [{ metres: 3 }],
          },
        });
        addSchema(spec, "Gadget", holder);
        const responses = { 200: json(schema("Gadget"), { altitude: { metres: 3 } }) };
        const requestBody = body("application/json", schema("Gadget"), { altitude: { metres: 3 } });
        addPath(spec, "/gadgets", {
          get: operation("getGadget", "get", { responses }),
          post: operation("createGadget", "post", { requestBody }),
        });
      },
      check: answers([{ altitude: { metres: 3 } }], [{ altitude: {} }]),
      program:
        "await enapter.gadgets.createGadget({ altitude: { metres: 3 } });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ altitude: {} });",
    },
  ),
  answer(
    "formats",
    fields({
      a: { type: "integer", format: "int64", examples: [1] },
      b: text("5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11", { format: "uuid" }),
      c: text("2026-01-01", { format: "date" }),
      d: text("YQ==", { format: "byte" }),
      e: text("1.5", { format: "decimal" }),
    }),
    { a: 1, b: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11", c: "2026-01-01", d: "YQ==", e: "1.5" },
    {
      program: "const { a, c } = await enapter.gadgets.getGadget();\na.toFixed();\nc.trim();",
    },
  ),
  bothWays(
    "a default",
    fields({ size: { type: "integer", default: 3, examples: [3] } }, { required: [] }),
    { size: 3 },
    {
      program:
        "await enapter.gadgets.createGadget({});\n// @ts-expect-error\n(await enapter.gadgets.getGadget()).size.toFixed();",
    },
  ),
  answer(
    "readOnly in an answer",
    fields({ id: text("x", { readOnly: true }) }),
    { id: "x" },
    { check: answers([{ id: "x" }], [{}]) },
  ),
  bothWays(
    "properties with reserved names",
    fields({ class: text("a"), constructor: text("b"), default: text("c"), prototype: text("d") }),
    { class: "a", constructor: "b", default: "c", prototype: "d" },
    {
      check: answers(
        [{ class: "a", constructor: "b", default: "c", prototype: "d" }],
        [{ class: "a", default: "c", prototype: "d" }],
      ),
      program:
        'await enapter.gadgets.createGadget({ class: "a", constructor: "b", default: "c", prototype: "d" });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ class: "a", default: "c", prototype: "d" });',
    },
  ),
  answer(
    "a property that may be anything",
    { type: "object", properties: { a: true } },
    { a: 1 },
    { check: answers([{ a: [] }, {}], [3]) },
  ),
  answer("anything at all", {}, { a: 1 }, { check: answers([{ a: 1 }, [], 3, null]) }),
  answer(
    "a deprecated property and text that ends a comment",
    fields({ a: text("*/ x", { deprecated: true, description: "Ends */ and `code`." }) }),
    { a: "*/ x" },
  ),
  {
    name: "a required property over a base that may be null",
    impact: "minor",
    edit: (spec) => {
      const base = fields({ a: text("x"), b: text("y") }, { required: ["a"], type: ["object", "null"] });
      addSchema(spec, "Base", base);
      const inside = { $ref: "Base.yaml", required: ["b"], examples: [{ a: "x", b: "y" }] };
      addGadget(spec, fields({ inside }), { inside: { a: "x", b: "y" } });
    },
    check: answers([{ inside: { a: "x", b: "y" } }, { inside: null }], [{ inside: { a: "x" } }]),
    program:
      "const { inside } = await enapter.gadgets.getGadget();\ninside?.b.trim();\n// @ts-expect-error\ninside.b.trim();",
  },
];
