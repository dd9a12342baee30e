import type { OpenApiDocument, SchemaObject } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { typeText } from "../../src/site/type-text.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Fixture", version: "1.0.0" },
  paths: {},
  components: {
    schemas: {
      Pump: { type: "object", properties: { name: { type: "string" } } },
      Size: { enum: ["S", "M"] },
      Colour: { enum: ["a", "b", "c", "d", "e", "f", "g"] },
      State: { anyOf: [{ type: "string", enum: ["ON"] }, { type: "string" }] },
    },
  },
};
const named = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });

test.each<[SchemaObject, string]>([
  [{ type: "string" }, "string"],
  [{ type: "integer" }, "number"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ const: "log" }, '"log"'],
  [named("Size"), '"S" | "M"'],
  [named("Colour"), "Colour"],
  [named("State"), "State"],
  [named("Pump"), "Pump"],
  [{ type: "object", properties: {} }, "object"],
  [{ type: "array", items: named("Pump") }, "Pump[]"],
  [{ type: "array", items: named("Size") }, '("S" | "M")[]'],
  [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "string | number"],
  [{ allOf: [{ type: "string" }, { description: "With a unit." }] }, "string"],
  [{}, "unknown"],
])("%j is %s", (schema, text) => {
  expect(typeText(document, schema)).toBe(text);
});
