import { expect, test } from "vitest";
import { SpecDocument } from "../../src/document/references.ts";
import { examplesOf, readContents } from "../../src/reading/contents.ts";

const document = new SpecDocument({ components: { examples: { Owl: { value: "owl" } } } });

test.each([
  [{}, []],
  [{ example: null }, [null]],
  [{ examples: { cat: { value: "cat" }, dog: { value: "dog" }, ant: { externalValue: "ant.txt" } } }, ["cat", "dog"]],
  [{ examples: { owl: { $ref: "#/components/examples/Owl" } }, example: "dog" }, ["owl", "dog"]],
])("the examples of %j are %j", (value, examples) => {
  expect(examplesOf(document, { value, pointer: "" })).toEqual(examples);
});

test("a body without a schema has none", () => {
  expect(readContents(document, { value: { content: { "text/csv": {} } }, pointer: "/body" })).toEqual([
    {
      type: "text/csv",
      mediaType: "text/csv",
      schema: undefined,
      media: { value: {}, pointer: "/body/content/text~1csv" },
    },
  ]);
});
