import { expect, test } from "vitest";
import { checkedText } from "../../src/bundle/checked-text.ts";

const schema = {
  title: "A",
  description: "Words.",
  type: "object",
  properties: { description: { type: "string", description: "More words." }, value: { title: "V", type: "number" } },
};

test("words for people do not count", () => {
  const other = {
    description: "Other words.",
    type: "object",
    properties: { description: { type: "string", title: "T" }, value: { title: "V", type: "number" } },
  };
  expect(checkedText(other)).toBe(checkedText(schema));
});

test.each([
  ["a property of that name", { type: "object", properties: { ...schema.properties, title: { type: "string" } } }],
  ["a constraint", { ...schema, required: ["value"] }],
  ["a definition of that name", { ...schema, $defs: { description: { type: "string" } } }],
  ["a description that is no text", { ...schema, description: { type: "string" } }],
])("%s counts", (_, other) => {
  expect(checkedText(other)).not.toBe(checkedText(schema));
});

test.each(["const", "dataValue", "default", "enum", "example", "examples", "mapping", "value"])(
  "in data, under %s, every word counts",
  (key) => {
    const texts = ["one", "two"].map((description) => checkedText({ [key]: { a: [{ description }] } }));
    expect(texts[0]).not.toBe(texts[1]);
  },
);

test.each([
  ["schemas with addresses of their own", { items: [{ $id: "https://example.com/a" }] }],
  ["anchors", { $defs: { a: { $anchor: "a" } } }],
  ["addresses of OpenAPI 3.0", { id: "a", type: "string" }],
  ["data that are in another file", { schema: {}, example: { $ref: "data.yaml" } }],
])("nothing is known about %s", (_, parsed) => {
  expect(checkedText(parsed)).toBeUndefined();
});

test("examples may be in another file", () => {
  expect(checkedText({ examples: { a: { $ref: "example.yaml" } } })).toBeDefined();
  expect(checkedText({ properties: { id: { type: "string" }, value: { $ref: "Value.yaml" } } })).toBeDefined();
});
