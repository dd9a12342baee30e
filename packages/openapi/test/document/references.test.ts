import { describe, expect, test } from "vitest";
import type { ParameterObject } from "../../src/document/document.ts";
import { componentName, type Located, resolve, SpecDocument } from "../../src/document/references.ts";
import { description } from "../../src/testing.ts";

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
    ["#/components/schemas/Unicorn", "$ref to nothing"],
    ["#/components/schemas/constructor", "$ref to nothing"],
    ["#Animal", "bad $ref"],
    ["other.yaml#/Animal", "$ref to another file"],
    ["#/components/schemas/Chicken", "$ref in a circle"],
  ])("refuses %s: %s", (reference, problem) => {
    expect(() => resolve<ParameterObject>(document, { $ref: reference })).toThrow(problem);
  });
});

describe("a document", () => {
  const paths = { "/a": { $ref: "#/components/pathItems/A" }, "/b": 3 };
  const spec = new SpecDocument({ paths, components: { pathItems: { A: { get: {} } } }, tags: [{ name: "a" }, null] });
  const root: Located = { value: spec.root, pointer: "" };

  test("has the location of the target where a reference is followed", () => {
    expect(spec.entries(spec.child(root, "paths"))).toEqual([
      ["/a", { value: { get: {} }, pointer: "/components/pathItems/A" }],
    ]);
  });

  test("has the items of a list that are objects", () => {
    expect(spec.items(root, "tags")).toEqual([{ value: { name: "a" }, pointer: "/tags/0" }]);
    expect(spec.items(root, "paths")).toEqual([]);
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("has no child %s that is inherited", (key) => {
    expect(spec.child({ value: {}, pointer: "" }, key)).toBeUndefined();
  });
});

test.each([
  [{ $ref: "#/components/schemas/Animal" }, "Animal"],
  [{ $ref: "#/components/schemas/a~1b~0c" }, "a/b~c"],
  [{ $ref: "#/components/schemas/Animal/properties/name" }, undefined],
  [{ $ref: "#/components/responses/Animal" }, undefined],
  [{ type: "object" }, undefined],
  [undefined, undefined],
])("the component that %j names is %s", (value, name) => {
  expect(componentName(value, "schemas")).toBe(name);
});
