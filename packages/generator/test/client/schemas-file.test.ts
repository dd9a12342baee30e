import { readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { readOperations, UnsupportedError } from "@enapter/http-api-openapi";
import { description, operation } from "@enapter/http-api-openapi/testing";
import { describe, expect, test } from "vitest";
import { schemasFile } from "../../src/client/schemas-file.ts";
import { target } from "./target.ts";

const fixture = new URL("./fixtures/checks.json", import.meta.url);
const expectedFile = new URL("./fixtures/checks.expected.txt", import.meta.url);

function generate(document: OpenApiDocument): string {
  return schemasFile(document, readOperations(document), target);
}

const garden = JSON.parse(await readFile(fixture, "utf8")) as OpenApiDocument;
const generated = generate(garden);
if (process.env["UPDATE_FIXTURES"] === "1") await writeFile(expectedFile, generated);

test("the garden is as expected; UPDATE_FIXTURES=1 rewrites it", async () => {
  expect(generated).toBe(await readFile(expectedFile, "utf8"));
});

test("it is TypeScript that can be stripped", () => {
  expect(() => stripTypeScriptTypes(generated)).not.toThrow();
});

test("a schema is defined before it is used, or used lazily", () => {
  const seen = new Set<string>();
  for (const statement of generated.split("\n\n").filter((text) => text.startsWith("export const "))) {
    const eager = statement.replaceAll(/lazy\(\(\) => \w+\)/g, "");
    const [name = "", ...used] = eager.match(/\b\w+Check\b/g) ?? [];
    expect(
      used.filter((other) => !seen.has(other)),
      statement,
    ).toEqual([]);
    seen.add(name);
  }
  expect(seen.size).toBe(10);
});

test("a description without JSON responses has an empty table", () => {
  const text = generate(description({ paths: { "/a": { get: { responses: { "204": {} } } } } }));
  expect(text).toContain("export interface ResponseBodies {}\n");
  expect(text).toContain("= {};\n");
  expect(text.match(/^import .*/gm)).toEqual(['import type { Check } from "../validation/report.ts";']);
});

/** A description of one operation whose answer refers to the schema `Thing`. */
function answering(Thing: object, others: object = {}): OpenApiDocument {
  const schema = { $ref: "#/components/schemas/Thing" };
  const get = operation({
    operationId: "getThing",
    responses: { "200": { content: { "application/json": { schema } } } },
  });
  return description({ paths: { "/things": { get } }, components: { schemas: { Thing, ...others } } });
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const place = "#/components/schemas/Thing";

describe("a keyword without a check is refused with its location", () => {
  test.each<[name: string, thing: object, message: string]>([
    ["a keyword", { contains: {} }, `${place}: the JSON Schema keyword contains is not supported in a response.`],
    [
      "a keyword of OpenAPI 3.0",
      { type: "string", nullable: true },
      `${place}: the JSON Schema keyword nullable is not`,
    ],
    [
      "in a property",
      { properties: { a: { contains: {} } } },
      `${place}/properties/a: the JSON Schema keyword contains is not`,
    ],
    [
      "in items",
      { items: { unevaluatedItems: true } },
      `${place}/items: the JSON Schema keyword unevaluatedItems is not`,
    ],
    [
      "in first items",
      { prefixItems: [{ $defs: {} }] },
      `${place}/prefixItems/0: the JSON Schema keyword $defs is not`,
    ],
    ["in a condition", { if: { $anchor: "a" }, else: false }, `${place}/if: the JSON Schema keyword $anchor is not`],
    [
      "in a pattern",
      { patternProperties: { a: { $id: "a" } } },
      `${place}/patternProperties/a: the JSON Schema keyword $id is not`,
    ],
    [
      "in additional properties",
      { additionalProperties: { unevaluatedProperties: {} } },
      `${place}/additionalProperties: the JSON Schema keyword unevaluatedProperties is not`,
    ],
    ["in allOf", { allOf: [{}, { minContains: 1 }] }, `${place}/allOf/1: the JSON Schema keyword minContains is not`],
    ["in anyOf", { anyOf: [{ maxContains: 1 }] }, `${place}/anyOf/0: the JSON Schema keyword maxContains is not`],
    ["in oneOf", { oneOf: [{ $id: "x" }] }, `${place}/oneOf/0: the JSON Schema keyword $id is not`],
    ["in not", { not: { dependentRequired: {} } }, `${place}/not: the JSON Schema keyword dependentRequired is not`],
    [
      "in what a plain string would cover",
      { anyOf: [{ type: "string" }, { type: "string", propertyNames: {} }] },
      `${place}/anyOf/1: the JSON Schema keyword propertyNames is not`,
    ],
    ["a format", { type: "string", format: "license-plate" }, `${place}: the format license-plate is unknown.`],
    ["a type", { type: ["string", "date"] }, `${place}: the type date does not exist in JSON Schema.`],
    ["a pattern", { type: "string", pattern: "(" }, `${place}: the pattern ( is not a regular expression.`],
    ["a pattern of names", { patternProperties: { "(": {} } }, `${place}: the pattern ( is not a regular expression.`],
    ["itself on a condition", { if: {}, else: reference("Thing") }, `${place} is made of itself, with no property or`],
    ["a schema of itself", { anyOf: [reference("Thing")] }, `${place} is made of itself, with no property or item in`],
    ["not itself", { not: reference("Thing") }, `${place} is made of itself, with no property or item in`],
  ])("%s", (_name, thing, message) => {
    const document = answering(thing);
    expect(() => generate(document)).toThrow(UnsupportedError);
    expect(() => generate(document)).toThrow(message);
  });

  test("an inline schema is named after its operation", () => {
    const responses = { "200": { content: { "application/json": { schema: { contains: {} } as object } } } };
    const document = description({ paths: { "/a": { get: operation({ operationId: "getA", responses }) } } });
    expect(() => generate(document)).toThrow("getA/responses/200: the JSON Schema keyword contains is not supported");
  });

  test("two schemas that contain each other", () => {
    const document = answering({ allOf: [reference("Other")] }, { Other: { oneOf: [reference("Thing")] } });
    expect(() => generate(document)).toThrow(`${place} is made of itself`);
  });

  test("two schemas of one name", () => {
    const document = answering(
      { properties: { a: reference("the_other"), b: reference("TheOther") } },
      { the_other: { type: "object" }, TheOther: { type: "object" } },
    );
    expect(() => generate(document)).toThrow(
      "#/components/schemas/the_other and #/components/schemas/TheOther produce the same theOtherCheck.",
    );
  });

  test("a reference to nothing", () => {
    expect(() => generate(answering({ properties: { a: reference("Nothing") } }))).toThrow(
      "$ref to nothing: #/components/schemas/Nothing",
    );
  });
});

test("annotations are left out", () => {
  const annotations = {
    ...{ $comment: "c", title: "t", description: "d", default: 1, deprecated: true },
    ...{ example: 1, examples: [1], readOnly: true, writeOnly: true, externalDocs: {}, xml: {}, "x-more": 1 },
    ...{ contentEncoding: "base64", contentMediaType: "text/plain", contentSchema: {}, format: "uri" },
  };
  expect(generate(answering({ type: "string", ...annotations }))).toContain("thingCheck: Check = string;");
});
