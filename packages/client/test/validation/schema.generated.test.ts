import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { schemasFile } from "@enapter/http-api-generator/client";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { readOperations } from "@enapter/http-api-openapi";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Check } from "../../src/validation/report.ts";
import { findIssues } from "../../src/validation/schema.ts";
import { createAjv } from "./support.ts";

/**
 * Random schemas with every keyword that the generator knows, compiled into one module, beside ajv. The description of
 * the API uses only a part of them.
 */
const count = 400;
const names = Array.from({ length: count }, (_, index) => `Schema${index}`);
const keys = ["a", "b", "c", "constructor"];

const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 2.5, -1, "", "a", "bb", "🔋", "ccc");
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const limit = (max: number) => fc.integer({ min: 0, max });
const type = fc.constantFrom("string", "number", "integer", "boolean", "array", "object", "null");
const referenceTo = fc.constantFrom(...names).map((name) => ({ $ref: `#/components/schemas/${name}` }));
const some = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record<object>(fields as Record<string, fc.Arbitrary<object>>, { requiredKeys: [] });

const { inner } = fc.letrec<{ inner: object | boolean; applied: object | boolean }>((tie) => {
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.array(values, { minLength: 1, maxLength: 4 }),
    const: values,
    minLength: limit(2),
    maxLength: limit(3),
    pattern: fc.constantFrom("^a", "b+$", "."),
    minimum: limit(2),
    maximum: limit(3),
    exclusiveMinimum: limit(2),
    exclusiveMaximum: limit(3),
    multipleOf: fc.constantFrom(1, 0.5, 2),
    items: tie("inner"),
    minItems: limit(2),
    maxItems: limit(3),
    prefixItems: fc.array(tie("inner"), { minLength: 1, maxLength: 2 }),
    uniqueItems: fc.boolean(),
    patternProperties: fc.dictionary(fc.constantFrom("^a", "b", "^c"), tie("inner"), {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    properties: fc.dictionary(fc.constantFrom(...keys), tie("inner"), { maxKeys: 3, noNullPrototype: true }),
    required: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }),
    additionalProperties: tie("inner"),
    minProperties: limit(2),
    maxProperties: limit(3),
    format: fc.constant("uuid"),
    description: fc.string(),
  };
  // Without references, which might lead back here with no property or item in between.
  const combined = {
    allOf: fc.array(tie("applied"), { minLength: 1, maxLength: 2 }),
    anyOf: fc.array(tie("applied"), { minLength: 1, maxLength: 3 }),
    oneOf: fc.array(tie("applied"), { minLength: 1, maxLength: 3 }),
    not: tie("applied"),
    if: tie("applied"),
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so
    then: tie("applied"),
    else: tie("applied"),
  };
  const few = (fields: Record<string, fc.Arbitrary<unknown>>, maxLength: number) =>
    fc
      .subarray(Object.keys(fields), { minLength: 1, maxLength })
      .chain((chosen) => some(Object.fromEntries(chosen.map((key) => [key, fields[key] as fc.Arbitrary<object>]))));
  const typed = fc.tuple(type, few(keywords, 4)).map(([name, rest]) => ({ ...rest, type: name }));
  const applied = fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    typed,
    few(keywords, 3),
    few(combined, 2),
    fc.boolean(),
  );
  return { applied, inner: fc.oneof({ maxDepth: 3, depthSize: "small" }, referenceTo, applied) };
});

const schemas = Object.fromEntries(
  fc
    .sample(inner, { numRuns: count * 4, seed: 20_260_114 })
    .filter((schema) => typeof schema === "object" && !("$ref" in schema))
    .slice(0, count)
    .map((schema, index) => [`Schema${index}`, schema]),
);

const document = {
  openapi: "3.1.0",
  info: { title: "Random", version: "1" },
  components: { schemas },
  paths: Object.fromEntries(
    names.map((name) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const content = { "application/json": { schema } };
      return [`/${name}`, { get: { operationId: name, responses: { "200": { content } } } }];
    }),
  ),
};

let directory: string;
let responses: Record<string, Check>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "client-schemas-"));
  const description = document as OpenApiDocument;
  const source = new URL("../../src/validation/", import.meta.url).href;
  const text = schemasFile(description, readOperations(description), {
    typesPackage: "@enapter/http-api-types",
  }).replaceAll("../validation/", source);
  const file = join(directory, "schemas.ts");
  await writeFile(file, text);
  await writeFile(join(directory, "package.json"), '{ "type": "module" }');
  ({ responses } = await import(/* @vite-ignore */ pathToFileURL(file).href));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

test("there are as many schemas as names", () => {
  expect(Object.keys(schemas)).toHaveLength(count);
});

test("random values are as valid as ajv says, for random schemas", { timeout: 60_000 }, () => {
  const ajv = createAjv();
  ajv.addSchema(document, "openapi");
  const samples = fc
    .sample(values, { numRuns: 150, seed: 20_260_115 })
    .map((value) => JSON.parse(JSON.stringify(value)));
  const seen = { valid: 0, invalid: 0, both: 0 };
  for (const name of names) {
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
    const outcomes = new Set<boolean>();
    for (const value of samples) {
      const isValid = validate(value);
      const issues = findIssues(responses[name] as Check, value);
      expect(issues.length === 0, JSON.stringify({ schema: schemas[name], value, issues })).toBe(isValid);
      seen[isValid ? "valid" : "invalid"] += 1;
      outcomes.add(isValid);
    }
    if (outcomes.size === 2) seen.both += 1;
  }
  expect(seen.valid).toBeGreaterThan(5000);
  expect(seen.invalid).toBeGreaterThan(5000);
  expect(seen.both).toBeGreaterThan(count / 2);
});
