import { join } from "node:path";
import type { Difference } from "@enapter/http-api-generator/output";
import { expect, test } from "vitest";
import { impactOf } from "../../src/generate/impact.ts";

const root = "/project";
const zoo = (paths: object): string => {
  const servers = [{ url: "https://zoo.example" }];
  return JSON.stringify({ openapi: "3.1.0", info: { title: "Zoo", version: "1" }, servers, paths });
};
const animals = {
  "/animals": { get: { operationId: "listAnimals", responses: { "200": { description: "All of them." } } } },
};
const difference = (file: string, before: string, after: string): Difference => {
  return { kind: "changed", file, path: join(root, file), before, after };
};

test("says what a change of the bundle means, compared with the one before", async () => {
  const differences = [difference("spec/dist/openapi.json", zoo({}), zoo(animals))];
  const text = await impactOf(differences, root, 120);
  expect(text).toContain("Compared with the bundle before: minor");
  expect(text).toContain("GET /animals");
});

test("says nothing where only other files changed", async () => {
  expect(await impactOf([difference("packages/client/api.md", "a", "b")], root, 120)).toBeUndefined();
});

test("a bundle with the marks of a merge conflict is no reason to fail", async () => {
  const text = await impactOf([difference("spec/dist/openapi.json", "<<<<<<< HEAD", zoo(animals))], root, 120);
  expect(text).toContain("not JSON");
});
