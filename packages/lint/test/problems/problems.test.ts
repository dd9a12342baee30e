import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lintSpec } from "../../src/lint/lint.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "enapter-problems-"));
  await write("openapi.yaml", main);
  await write("Animal.yaml", animal);
});
afterEach(() => rm(directory, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(directory, file), text);

const main = `openapi: 3.1.0
info: { title: Zoo, version: '1' }
paths:
  /animals:
    get:
      responses:
        '200':
          description: One.
          content:
            application/json: { schema: { $ref: Animal.yaml }, example: { legs: 4 } }
        '201':
          description: Some.
          content:
            application/json: { schema: { type: array, items: { $ref: Animal.yaml } }, example: [{ legs: 4 }] }
`;
const animal = `type: object
description: An animal.
properties:
  legs:
    $ref: Legs.yaml
    description: How many.
`;

const ofReferences = /^(no-(unresolved|invalid)-|yaml-)/;

/** Returns the problems with references and examples: location, rule and the beginning of the message. */
async function problems(): Promise<string[]> {
  const all = await lintSpec(join(directory, "openapi.yaml"));
  return all
    .filter(({ rule }) => ofReferences.test(rule))
    .map(({ file = "", line, column, rule, message }) => {
      return `${file.slice(directory.length + 1)}:${line}:${column} ${rule} ${message.split(":")[0]}`;
    });
}

test("a reference that leads nowhere is shown where it is, without the examples that cannot be checked for it", async () => {
  expect(await problems()).toEqual(["Animal.yaml:5:11 no-unresolved-refs Can't resolve $ref"]);
});

test("a file that is no YAML is shown where it is none, and not at each reference to it", async () => {
  await write("Legs.yaml", "type: [integer\n");
  expect(await problems()).toEqual(["Legs.yaml:2:1 yaml-syntax Failed to parse"]);
});

test("an example that is wrong is always shown", async () => {
  await write("Legs.yaml", "type: integer\nmaximum: 2\n");
  const wrong = (await problems()).map((text) => text.replace(/:\d+:\d+/, ""));
  expect(wrong.toSorted()).toEqual([
    "openapi.yaml no-invalid-media-type-examples Example value must conform to the schema",
    "openapi.yaml no-invalid-media-type-examples Example value must conform to the schema",
  ]);
});
