import { describe, expect, test } from "vitest";
import { componentName, type ParameterObject, resolve } from "../src/document.ts";
import { description } from "../src/testing.ts";

const document = description({
  components: {
    schemas: {
      Animal: { type: "object" },
      Alias: { $ref: "#/components/schemas/Animal" },
      Chicken: { $ref: "#/components/schemas/Egg" },
      Egg: { $ref: "#/components/schemas/Chicken" },
      "a/b~c": { type: "string" },
    },
  },
});

describe("resolve", () => {
  test("gives a value that is no reference as it is", () => {
    const schema = { type: "string" };
    expect(resolve(document, schema)).toBe(schema);
  });

  test("follows references to the end", () => {
    expect(resolve(document, { $ref: "#/components/schemas/Alias" })).toEqual({ type: "object" });
  });

  test("unescapes JSON pointers", () => {
    expect(resolve(document, { $ref: "#/components/schemas/a~1b~0c" })).toEqual({ type: "string" });
  });

  test.each([
    ["#/components/schemas/Unicorn", "points nowhere"],
    ["other.yaml#/Animal", "leaves the document"],
    ["#/components/schemas/Chicken", "goes round in a circle"],
  ])("refuses %s, which %s", (reference, problem) => {
    expect(() => resolve<ParameterObject>(document, { $ref: reference })).toThrow(problem);
  });
});

test.each([
  [{ $ref: "#/components/schemas/Animal" }, "Animal"],
  [{ $ref: "#/components/schemas/a~1b~0c" }, "a/b~c"],
  [{ $ref: "#/components/responses/Animal" }, undefined],
  [{ type: "object" }, undefined],
  [undefined, undefined],
])("the component that %j names is %s", (value, name) => {
  expect(componentName(value, "schemas")).toBe(name);
});
