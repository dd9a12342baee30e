import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tasks } from "../src/core/tasks.ts";
import { regenerate, SpecError } from "../src/generate/regenerate.ts";
import { createTasks } from "../src/threads/create-tasks.ts";
import { temporaryProject } from "./support.ts";

// The tasks of one long session, with their caches. After each edit they are held to tasks that
// have just begun.
let root = "";
let remove: () => Promise<void>;
const cached = createTasks();
beforeAll(async () => {
  ({ root, remove } = await temporaryProject());
});
afterAll(async () => {
  await remove();
});

/** All generated texts by path, or what is wrong. */
async function outcome(tasks: Tasks): Promise<unknown> {
  try {
    const { bundle, outputs } = await regenerate(root, tasks);
    return { bundle, files: outputs.map(({ directory, files }) => [directory, [...files]]) };
  } catch (error) {
    if (error instanceof SpecError) return { problems: error.problems };
    throw error;
  }
}

const inSpec = (file: string) => join(root, "spec", file);
const edit = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(inSpec(file), "utf8");
  expect(text).toMatch(from);
  await writeFile(inSpec(file), text.replace(from, to));
};
const move = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(inSpec(to)), { recursive: true });
  await rename(inSpec(from), inSpec(to));
};

const weather = `
get:
  operationId: getWeather
  tags: [Sites]
  summary: Get the weather
  responses:
    '200': { description: The weather. }
`;

const steps: readonly (readonly [string, () => Promise<void>])[] = [
  ["nothing", async () => {}],
  ["a description", () => edit("schemas/Site.yaml", "Name of the site.", "How people call it.")],
  ["a comment", () => edit("schemas/Site.yaml", /^/, "# A comment.\n")],
  [
    "a new property",
    () =>
      edit(
        "schemas/Site.yaml",
        "properties:",
        "properties:\n  owner: { type: string, description: Who., examples: [Ada] }",
      ),
  ],
  [
    "which is required, so that examples elsewhere are wrong",
    () => edit("schemas/Site.yaml", "required: [", "required: [owner, "),
  ],
  ["and a typing error beside it", () => edit("schemas/Site.yaml", "type: object", "tpye: object")],
  [
    "both fixed",
    async () => {
      await edit("schemas/Site.yaml", "tpye: object", "type: object");
      await edit("schemas/Site.yaml", "required: [owner, ", "required: [");
    },
  ],
  ["a file that is no YAML", () => edit("schemas/Site.yaml", "required: [", "required: [[")],
  ["fixed", () => edit("schemas/Site.yaml", "required: [[", "required: [")],
  ["a file that is renamed", () => move("schemas/SiteVersion.yaml", "schemas/VersionOfSite.yaml")],
  ["and found again", () => edit("schemas/Site.yaml", /SiteVersion\.yaml/g, "VersionOfSite.yaml")],
  [
    "a new operation with mistakes",
    async () => {
      await mkdir(inSpec("paths/weather"));
      await writeFile(inSpec("paths/weather/weather.yaml"), weather);
      await edit("openapi.yaml", /^paths:\n/m, "paths:\n  /weather: { $ref: paths/weather/weather.yaml }\n");
    },
  ],
  ["which is deleted", () => rm(inSpec("paths/weather"), { recursive: true })],
  ["and forgotten", () => edit("openapi.yaml", / {2}\/weather: .*\n/, "")],
  ["a main file that is no YAML", () => edit("openapi.yaml", /^paths:/m, "paths: [")],
  ["fixed again", () => edit("openapi.yaml", /^paths: \[/m, "paths:")],
];

test.each(steps)("what comes of an edit is what comes of it from cold: %s", async (_, step) => {
  await step();
  expect(await outcome(cached)).toEqual(await outcome(createTasks()));
});

test("the edits led to files as well as to problems", async () => {
  expect(await outcome(cached)).toHaveProperty("bundle", expect.stringContaining("How people call it."));
  await edit("schemas/Site.yaml", "type: object", "tpye: object");
  expect(await outcome(cached)).toHaveProperty("problems");
});
