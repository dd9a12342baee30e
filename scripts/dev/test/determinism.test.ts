import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundle } from "@enapter/http-api-lint/bundle";
import { expect, test } from "vitest";
import { repository } from "../src/core/project.ts";
import { regenerate } from "../src/generate/regenerate.ts";

/** All generated texts by path relative to the repository. */
async function textsOf(root: string): Promise<Record<string, string>> {
  const made = await regenerate(root, async () => []);
  if ("problems" in made) throw new Error("The description has problems.");
  return Object.fromEntries(
    made.outputs.flatMap(({ directory, files }) =>
      [...files].map(([name, text]) => [join(directory, name).slice(root.length), text]),
    ),
  );
}

/** The order of everything is another one than that in the repository, every time the same. */
function shuffled<T>(items: readonly T[]): T[] {
  let seed = 42;
  return items
    .map((item) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return [seed, item] as const;
    })
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

const expected = await textsOf(repository);

test("generates something, in every package", () => {
  expect(Object.keys(expected)).toEqual(
    expect.arrayContaining([
      "spec/dist/openapi.json",
      "packages/types/src/generated/models.ts",
      "packages/client/src/generated/resources.ts",
      "packages/client/api.md",
    ]),
  );
});

// Turbo builds what is there. Its tests say where that is not what the sources give.
test("gives what is in the repository (if not: npm run generate)", async () => {
  const present = Object.keys(expected).map(async (file) => [file, await readFile(join(repository, file), "utf8")]);
  expect(Object.fromEntries(await Promise.all(present))).toEqual(expected);
});

test("gives the same texts again", async () => {
  expect(await textsOf(repository)).toEqual(expected);
});

test("gives the same texts in another place, whatever the order in which the files came there", async () => {
  const root = `${await mkdtemp(join(tmpdir(), "another place "))}/`;
  try {
    const entries = await readdir(join(repository, "spec"), { recursive: true });
    for (const entry of shuffled(entries.filter((name) => /^(?!node_modules|dist|test).*\.yaml$/.test(name)))) {
      await mkdir(dirname(join(root, "spec", entry)), { recursive: true });
      await writeFile(join(root, "spec", entry), await readFile(join(repository, "spec", entry)));
    }
    expect(await textsOf(root)).toEqual(expected);
  } finally {
    await rm(root, { recursive: true });
  }
});

test("gives the same bundle whatever the order of the components", async () => {
  const root = await mkdtemp(join(tmpdir(), "components-"));
  try {
    const names = Array.from({ length: 30 }, (_, index) => `Part${index}`);
    const inOrder = async (components: readonly string[]) => {
      const schemas = Object.fromEntries(components.map((name) => [name, { type: "string" }]));
      const paths = { "/a": { get: { responses: { "200": { description: "All is well." } } } } };
      const document = { openapi: "3.1.0", info: { title: "Zoo", version: "1" }, paths, components: { schemas } };
      await writeFile(join(root, "openapi.yaml"), JSON.stringify(document));
      return (await bundle(join(root, "openapi.yaml"))).json;
    };
    expect(await inOrder(shuffled(names))).toBe(await inOrder(names));
  } finally {
    await rm(root, { recursive: true });
  }
});
