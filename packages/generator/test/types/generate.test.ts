import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, readDocument } from "@enapter/http-api-openapi";
import { describe, expect, test } from "vitest";
import { compareFiles, writeFiles } from "../../src/output/files.ts";
import { generateTypes } from "../../src/types/generate.ts";

const header = "// Generated from openapi.json by a test. Do not edit.";
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const names = readdirSync(fixtures);

/** A description with what a test is about and nothing else. */
function description(parts: Partial<OpenApiDocument>): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Zoo", version: "1.0.0" }, ...parts };
}

const text = { content: { "text/plain": { schema: { type: "string" } } } };

// The expected files are type-checked, too: they belong to the program of scripts/tsconfig.json.
test.each(names)("%s gives exactly the expected files", async (name) => {
  const generated = {
    directory: join(fixtures, name, "expected"),
    files: generateTypes(await readDocument(join(fixtures, name, "openapi.json")), header),
  };
  if (process.env["UPDATE_FIXTURES"] === "1") await writeFiles([generated]);
  const differences = await compareFiles([generated]);
  for (const { before, after } of differences) expect(after).toBe(before);
  expect(differences).toEqual([]);
});

test("the same description gives the same text, and stays as it was", async () => {
  const document = await readDocument(join(fixtures, "one-of-body", "openapi.json"));
  const before = JSON.stringify(document);
  const first = generateTypes(document, header);
  expect(JSON.stringify(document)).toBe(before);
  expect(generateTypes(document, header)).toEqual(first);
});

test("the generator names no API", () => {
  const folder = fileURLToPath(new URL("../../src", import.meta.url));
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(folder, file), "utf8").replaceAll(/ from "@enapter\/[a-z/-]+"/g, "");
    expect(text, file).not.toMatch(/enapter/i);
  }
});

test("an optional property has the type of what every object inherits, too", () => {
  const properties = { constructor: { type: "string" }, name: { type: "string" } };
  const schemas = {
    Animal: { type: "object", properties },
    Sure: { type: "object", required: ["constructor"], properties },
  };
  const models = generateTypes(description({ components: { schemas } }), header).get("models.ts");
  expect(models).toContain('  constructor?: string | {}["constructor"];\n  name?: string;\n');
  expect(models).toContain("  constructor: string;\n  name?: string;\n");
});

test("a schema called __proto__ has its type", () => {
  const schemas = Object.fromEntries([["__proto__", { type: "string" }]]);
  expect(generateTypes(description({ components: { schemas } }), header).get("models.ts")).toContain(
    "export type Proto = string;",
  );
});

describe("refuses", () => {
  test("a schema with the name of an operation's type, naming both", () => {
    const document = description({
      paths: { "/a": { get: { operationId: "getAnimal", responses: { "200": text } } } },
      components: { schemas: { GetAnimalResult: { type: "object" } } },
    });
    expect(() => generateTypes(document, header)).toThrow(
      "The name GetAnimalResult is used by the schema GetAnimalResult and by the result type of the operation getAnimal.",
    );
  });

  test("two schemas whose names differ in spelling only", () => {
    const document = description({
      components: { schemas: { big_cat: { type: "object" }, BigCat: { type: "object" } } },
    });
    expect(() => generateTypes(document, header)).toThrow("by the schema big_cat and by the schema BigCat");
  });

  test("two enums of one name with different values", () => {
    const document = description({
      components: {
        schemas: {
          Cat: { type: "object", properties: { big_mood: { type: "string", enum: ["a", "b"] } } },
          CatBig: { type: "object", properties: { mood: { type: "string", enum: ["c", "d"] } } },
        },
      },
    });
    expect(() => generateTypes(document, header)).toThrow(
      "The enum name CatBigMood is used by the property big_mood of the schema Cat and by the property mood of the schema CatBig",
    );
  });

  test("x-sdk.unwrap that names nothing", () => {
    const json = { content: { "application/json": { schema: { type: "object" } } } };
    const document = description({
      paths: { "/a": { get: { operationId: "getAnimal", "x-sdk": { unwrap: "animal" }, responses: { "200": json } } } },
    });
    expect(() => generateTypes(document, header)).toThrow("getAnimal: x-sdk.unwrap names animal");
  });

  test("x-sdk.pagination.items that is no array", () => {
    const schema = { type: "object", properties: { animals: { type: "string" } } };
    const pagination = { items: "animals", offset: "offset", limit: "limit" };
    const operation = {
      operationId: "listAnimals",
      "x-sdk": { pagination },
      responses: { "200": { content: { "application/json": { schema } } } },
    };
    expect(() => generateTypes(description({ paths: { "/a": { get: operation } } }), header)).toThrow(
      "listAnimals: x-sdk.pagination.items names animals",
    );
  });

  test("two parameters of one name in different places", () => {
    const parameters = [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "id", in: "query", schema: { type: "string" } },
    ];
    const document = description({
      paths: { "/a/{id}": { get: { operationId: "getAnimal", parameters, responses: { "200": text } } } },
    });
    expect(() => generateTypes(document, header)).toThrow(
      "getAnimal has a path and a query parameter with the name id.",
    );
  });
});
