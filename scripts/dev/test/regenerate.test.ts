import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../src/core/project.ts";
import { type RegenerateTasks, regenerate } from "../src/generate/regenerate.ts";
import { createTasks } from "../src/threads/create-tasks.ts";

/** Tasks that find these texts in a file, one after the other; the bundle says which text it was made from. */
function tasksThatRead(linted: string[], bundled: string[]): RegenerateTasks {
  const file = "/spec/openapi.yaml";
  const next = (texts: string[]): string => (texts.length > 1 ? texts.shift() : texts[0]) ?? "";
  return {
    lint: async () => {
      const text = next(linted);
      const problems = text === "bad" ? [{ message: "It is bad.", rule: "struct", suggestions: [] }] : [];
      return { problems, texts: new Map([[file, text]]) };
    },
    bundle: async () => {
      const text = next(bundled);
      const texts = new Map([
        [file, text],
        ["/spec/only-here.yaml", text],
      ]);
      return { problems: [], bundle: text, files: [file], texts, outputs: [] };
    },
    generate: async () => ({ problems: [], outputs: [] }),
  };
}

test("nothing comes of a text that was not linted", async () => {
  // Saved when the linter had read it already, and the bundler had not.
  await expect(regenerate("/", tasksThatRead(["good", "bad"], ["bad"]))).rejects.toThrow("It is bad.");
  expect(await regenerate("/", tasksThatRead(["good", "better"], ["better"]))).toMatchObject({ bundle: "better" });
});

test("files that never stand still are an error", async () => {
  await expect(regenerate("/", tasksThatRead(["one"], ["two"]))).rejects.toThrow("changes faster");
});

test("linter and bundler read the same files of our description", async () => {
  const tasks = createTasks();
  const [linted, bundled] = [await tasks.lint(repository), await tasks.bundle(repository)];
  if (!("bundle" in bundled)) throw new Error("There is no bundle.");
  expect(linted.texts.get(join(repository, "spec/schemas/Site.yaml"))).toMatch(/^[0-9a-f]{64}$/);
  expect([...linted.texts].toSorted()).toEqual([...bundled.texts].toSorted());
});
