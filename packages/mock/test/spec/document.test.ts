import { expect, test } from "vitest";
import { SpecDocument } from "../../src/spec/document.ts";

const paths = {
  "/a": { $ref: "#/components/pathItems/A" },
};
const document = new SpecDocument({
  openapi: "3.1.0",
  paths,
  components: { pathItems: { A: { get: {} } }, loop: { $ref: "#/components/loop" } },
} as never);
const root = { value: document.root, pointer: "" };

test("references are followed, and the location is that of the target", () => {
  expect(document.entries(document.child(root, "paths"))).toEqual([
    ["/a", { value: { get: {} }, pointer: "/components/pathItems/A" }],
  ]);
});

test.each(["#/components/loop", "#/nothing", "other.yaml"])("a bad reference is an error: %s", ($ref) => {
  expect(() => document.resolve({ value: { $ref }, pointer: "" })).toThrow(/\$ref/);
});

test("only own keys of the document are found", () => {
  const nothing = { value: {}, pointer: "" };
  for (const key of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    expect(document.child(nothing, key)).toBeUndefined();
    expect(document.at(`/components/${key}`)).toBeUndefined();
    expect(() => document.resolve({ value: { $ref: `#/components/${key}` }, pointer: "" })).toThrow(/\$ref to nothing/);
  }
});
