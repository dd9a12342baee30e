import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describedOperations } from "@enapter/http-api-openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compiledChecks } from "../../build/checks.ts";
import { Bodies } from "../../src/engine/values/bodies.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { type SchemaChecks, SchemaValidator } from "../../src/spec/validator.ts";

const compiledFile = "compiled.cjs";
const { document } = loadSpec();
const require = createRequire(import.meta.url);
const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let checks: SchemaChecks;

beforeAll(async () => {
  // In the package, so that the module finds what it requires.
  folder = await mkdtemp(join(packageFolder, "node_modules/.cache-"));
  await writeFile(join(folder, compiledFile), compiledChecks(document));
  checks = require(join(folder, compiledFile)) as SchemaChecks;
});
afterAll(() => rm(folder, { recursive: true }));

const contents = describedOperations(document).flatMap(({ id, requestBody, responses }) =>
  [...(requestBody?.contents ?? []), ...[...responses.values()].flatMap((response) => response.contents)]
    .filter(({ mediaType }) => mediaType === "application/json")
    .map((content) => [id, content] as const),
);

/** Values near an example, most of which break a rule. */
function variants(example: unknown): unknown[] {
  if (typeof example !== "object" || example === null) return [example, null, 1, "text", [], {}];
  const fields = Object.keys(example);
  return [
    ...[example, null, 1, "text", [], {}],
    ...fields.map((name) => ({ ...example, [name]: undefined })),
    ...fields.map((name) => ({ ...example, [name]: { unlike: "it" } })),
  ];
}

test("checks of the build find the same violations as checks that are compiled on first use", () => {
  const early = new SchemaValidator(document, checks);
  const late = new SchemaValidator(document);
  let broken = 0;
  for (const [id, { schema, ...content }] of contents) {
    if (schema === undefined) continue;
    expect(checks, id).toHaveProperty([schema.pointer]);
    for (const value of variants(new Bodies(document, late).of({ schema, ...content }))) {
      const found = early.check(schema, value);
      expect(found).toEqual(late.check(schema, value));
      broken += found.length;
    }
  }
  expect(broken).toBeGreaterThan(1000);
});

test("a schema without a check of the build is compiled on first use", () => {
  const schema = document.resolve({ value: { $ref: "#/components/schemas/Site" }, pointer: "" });
  if (schema === undefined) throw new Error("The description has no schema Site.");
  expect(checks).not.toHaveProperty([schema.pointer]);
  expect(new SchemaValidator(document, checks).check(schema, {})).not.toEqual([]);
});

test("the build has made the module that the package loads", () => {
  const built = require(join(packageFolder, "dist/spec", compiledFile)) as SchemaChecks;
  expect(Object.keys(built)).toEqual(Object.keys(checks));
});
