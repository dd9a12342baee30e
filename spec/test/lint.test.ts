import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SPEC_FILE } from "@enapter/http-api-lint/config";
import { type LintCache, lintSpec } from "@enapter/http-api-lint/lint";
import type { SpecProblem } from "@enapter/http-api-lint/problems";
import { afterEach, beforeEach, expect, test } from "vitest";

let directory = "";
let cache: LintCache;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "enapter-lint-"));
  cache = { files: new Map(), silent: new Map(), texts: new Map() };
});
afterEach(() => rm(directory, { recursive: true }));

async function write(file: string, text: string | undefined): Promise<void> {
  const path = join(directory, file);
  await mkdir(dirname(path), { recursive: true });
  await (text === undefined ? rm(path, { force: true }) : writeFile(path, text));
}

/** Lints with the cache of all runs before, and compares the result with that of a run without. */
async function lintBoth(): Promise<SpecProblem[]> {
  const [cached, fresh] = await Promise.all([
    lintSpec(join(directory, "openapi.yaml"), cache),
    lintSpec(join(directory, "openapi.yaml")),
  ]);
  expect(cached).toEqual(fresh);
  return fresh;
}

const isAboutExamples = ({ rule }: SpecProblem): boolean => /^no-invalid-.*-examples$/.test(rule);

/** For each file of a small description, texts that it may have: good, bad and none at all. */
const variants: Record<string, readonly (string | undefined)[]> = {
  "openapi.yaml": [
    "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\npaths:\n  /animals: { $ref: paths/animals.yaml }\n",
    "openapi: 3.2.0\ninfo: { title: Zoo, version: '1' }\npaths:\n  /animals: { $ref: paths/animals.yaml }\n  /more: { $ref: paths/animals.yaml }\n",
    "openapi: 3.0.3\ninfo: { title: Zoo, version: '1' }\npaths:\n  /animals: { $ref: paths/animals.yaml }\n",
    "openapi: 3.1.0\ninfo: { title: [\n",
  ],
  "paths/animals.yaml": [
    `get:
  parameters:
    - { name: legs, in: query, description: How many., schema: { $ref: ../schemas/Legs.yaml }, example: 4 }
  responses:
    '200':
      description: All of them.
      content:
        application/json:
          schema: { type: array, items: { $ref: ../schemas/Animal.yaml } }
          examples: { one: { $ref: ../examples/one.yaml } }
`,
    `get:
  responses:
    '200':
      description: One.
      content:
        application/json: { schema: { $ref: ../schemas/Animal.yaml }, example: { name: Ada, legs: 4, description: Grey. } }
`,
    `get:
  responses:
    '200':
      description: One, from elsewhere.
      content:
        application/json: { schema: { $ref: ../schemas/Animal.yaml }, example: { $ref: ../examples/bare.yaml } }
`,
  ],
  "schemas/Animal.yaml": [
    "type: object\nrequired: [name]\nproperties:\n  name: { type: string }\n  legs: { $ref: Legs.yaml }\n  description: { $ref: Text.yaml }\n  young: { type: array, items: { $ref: Animal.yaml } }\n",
    "type: object\ndescription: With a colour.\nrequired: [name, colour]\nproperties:\n  name: { type: string }\n  colour: { type: string }\n  legs: { $ref: Legs.yaml }\n  description: { $ref: Text.yaml }\n",
    "allOf:\n  - { $ref: '#/$defs/named' }\n$defs:\n  named: { $anchor: named, type: object, properties: { name: { type: number } } }\n",
  ],
  "schemas/Legs.yaml": [
    "type: integer\nexamples: [4]\n",
    "type: integer\nmaximum: 2\nexamples: [2]\n",
    "const: 2\nexamples: [4]\n",
    undefined,
  ],
  "schemas/Text.yaml": [
    "type: string\ndescription: Long or short.\n",
    "type: string\ndescription: Short.\nmaxLength: 4\n",
    "type: string\ndescription: Other words.\nmaxLength: 4\n",
  ],
  "examples/one.yaml": [
    "summary: One.\nvalue: [{ name: Ada, legs: 4, description: Grey. }]\n",
    "summary: Two.\nvalue: [{ name: Ada, legs: 4, description: Big. }]\n",
    "summary: One.\nvalue: [{ legs: 4, young: [{ name: 1 }] }]\n",
    undefined,
  ],
  "examples/bare.yaml": ["{ name: Ada, description: Big }\n", "{ name: Ada, description: Greyish }\n"],
};

test("says the same with and without cache, whatever is edited, in whatever order", async () => {
  for (const [file, [text]] of Object.entries(variants)) await write(file, text);
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  const seen = { good: 0, bad: 0 };
  for (let count = 0; count < 150; count++) {
    const [file = "", texts = []] = Object.entries(variants)[random(Object.keys(variants).length)] ?? [];
    // Mostly the first, so that there is something to remember.
    await write(file, texts[random(2) === 0 ? 0 : random(texts.length)]);
    const problems = await lintBoth();
    seen[problems.some(isAboutExamples) ? "bad" : "good"] += 1;
  }
  expect(seen.good).toBeGreaterThan(30);
  expect(seen.bad).toBeGreaterThan(30);
}, 60_000);

test("another version of OpenAPI has other keywords", async () => {
  for (const [file, [text]] of Object.entries(variants)) await write(file, text);
  await write("schemas/Legs.yaml", "type: array\nprefixItems: [{ type: string }]\nexample: [4]\n");
  const [main = ""] = variants["openapi.yaml"] ?? [];
  const isAboutLegs = ({ file, rule }: SpecProblem) =>
    rule === "no-invalid-schema-examples" && file?.endsWith("Legs.yaml");
  await write("openapi.yaml", main.replace("3.1.0", "3.0.3"));
  expect((await lintBoth()).filter(isAboutLegs)).toEqual([]);
  await write("openapi.yaml", main);
  expect((await lintBoth()).filter(isAboutLegs)).toHaveLength(1);
});

test("on our own description, says what an edit breaks elsewhere, and takes in nothing that did not change", async () => {
  const others = /\/(dist|node_modules|test|\.turbo)$/;
  await cp(dirname(SPEC_FILE), directory, { recursive: true, filter: (path) => !others.test(path) });
  expect(await lintBoth()).toEqual([]);
  const site = join(directory, "schemas/Site.yaml");
  const { body = "" } = cache.files.get(site) ?? {};
  const before = new Map(cache.silent);
  expect(before.size).toBeGreaterThan(500);

  await write("schemas/Site.yaml", body.replace("Name of the site.", "How people call it."));
  expect(await lintBoth()).toEqual([]);
  expect(cache.silent).toEqual(before);

  await write(
    "schemas/Site.yaml",
    body
      .replace("properties:", "properties:\n  owner: { type: string, description: Who. }")
      .replace("required: [", "required: [owner, "),
  );
  const broken = await lintBoth();
  expect(broken.filter(isAboutExamples).length).toBeGreaterThan(2);
  expect(new Set(broken.map(({ file }) => file)).size).toBeGreaterThan(2);

  await write("schemas/Site.yaml", body);
  expect(await lintBoth()).toEqual([]);
}, 30_000);

test("a mistake in the configuration is one as well", async () => {
  for (const [file, [text]] of Object.entries(variants)) await write(file, text);
  const config = join(directory, "redocly.yaml");
  const lintWith = async (text: string) => {
    await writeFile(config, text);
    return lintSpec(join(directory, "openapi.yaml"), undefined, config);
  };
  expect(await lintWith("extends: []\nrules:\n  info-license: 'off'\n")).toEqual([]);
  expect(await lintWith("extends: []\nrules:\n  info-license: error\n")).toMatchObject([{ rule: "info-license" }]);
  expect(await lintWith("extends: []\nrules:\n  info-lisence: error\n")).toMatchObject([
    { rule: "configuration", message: "There is no rule info-lisence.", file: config, line: 3, column: 3 },
  ]);
  expect(await lintWith("extends: []\nrules: [\n")).toMatchObject([{ file: config, line: 3 }]);
});
