import { expect, test } from "vitest";
import { modernDocument } from "../../src/document/modern.ts";

test.each([
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ type: "string", nullable: false }, { type: "string" }],
  [{ nullable: true }, {}],
  [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  [{ maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
])("%j becomes %j", (schema, modern) => {
  expect(modernDocument({ schemas: [schema] })).toEqual({ schemas: [modern] });
});

test("data and documents without old keywords stay as they are", () => {
  const document = {
    type: "number",
    exclusiveMinimum: 1,
    default: { nullable: true },
    example: { type: 1, nullable: true },
  };
  expect(modernDocument(document)).toBe(document);
});
