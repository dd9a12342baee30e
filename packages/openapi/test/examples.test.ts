import { expect, test } from "vitest";
import { firstExample } from "../src/examples.ts";
import { description } from "../src/testing.ts";

const document = description({ components: { examples: { Owl: { value: "owl" } } } as never });

test.each([
  [[{}], undefined],
  [[{ example: null }], null],
  [[{ examples: { cat: { value: "cat" }, dog: { value: "dog" } } }], "cat"],
  [[{ examples: { owl: { $ref: "#/components/examples/Owl" } } }], "owl"],
  [[{}, { example: "dog" }, { example: "cat" }], "dog"],
])("the first example of %j is %j", (places, value) => {
  expect(firstExample(document, places)).toBe(value);
});
