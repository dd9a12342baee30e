import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SpecFiles } from "@enapter/http-api-lint/bundle";
import { SPEC_FILE } from "@enapter/http-api-lint/config";
import { lintSpec } from "@enapter/http-api-lint/lint";
import { afterEach, beforeEach, expect, test } from "vitest";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "enapter-lint-"));
});
afterEach(() => rm(directory, { recursive: true }));

test("a required property is missed in the examples of all files that contain the schema", async () => {
  const others = /\/(dist|node_modules|test|\.turbo)$/;
  await cp(dirname(SPEC_FILE), directory, { recursive: true, filter: (path) => !others.test(path) });
  const site = join(directory, "schemas/Site.yaml");
  const text = await readFile(site, "utf8");
  const property = "properties:\n  owner: { type: string, description: Who., examples: [Ada] }";
  await writeFile(site, text.replace("properties:", property).replace("required: [", "required: [owner, "));
  const problems = await lintSpec(join(directory, "openapi.yaml"));
  expect(new Set(problems.map(({ file }) => file)).size).toBeGreaterThan(2);
  expect(problems.filter(({ rule }) => !/^no-invalid-.*-examples$/.test(rule))).toEqual([]);
});

test("a mistake in the configuration is one as well", async () => {
  const config = join(directory, "redocly.yaml");
  await writeFile(join(directory, "openapi.yaml"), "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\npaths: {}\n");
  const lintWith = async (text: string) => {
    await writeFile(config, text);
    return lintSpec(join(directory, "openapi.yaml"), new SpecFiles(), config);
  };
  expect(await lintWith("extends: []\nrules:\n  info-license: 'off'\n")).toEqual([]);
  expect(await lintWith("extends: []\nrules:\n  info-license: error\n")).toMatchObject([{ rule: "info-license" }]);
  expect(await lintWith("extends: []\nrules:\n  info-lisence: error\n")).toMatchObject([
    { rule: "configuration", message: "There is no rule info-lisence.", file: config, line: 3, column: 3 },
  ]);
  expect(await lintWith("extends: []\nrules: [\n")).toMatchObject([{ file: config, line: 3 }]);
});
