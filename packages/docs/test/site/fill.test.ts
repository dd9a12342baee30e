import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillPages, writeFilled } from "../../src/site/fill.ts";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "enapter-fill-"));
});
afterAll(() => rm(directory, { recursive: true }));

test("writes only files that changed, and deletes those that are gone", async () => {
  const files = new Map([
    ["index.md", "Home"],
    ["guides/lists.md", "Lists"],
  ]);
  expect(await writeFilled(files, directory)).toBe(2);
  const before = await stat(join(directory, "index.md"), { bigint: true });
  files.set("guides/lists.md", "All pages");
  files.set("guides/rules.md", "Rules");
  expect(await writeFilled(files, directory)).toBe(2);
  expect((await stat(join(directory, "index.md"), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  expect(await readFile(join(directory, "guides/lists.md"), "utf8")).toBe("All pages");
  files.delete("guides/lists.md");
  expect(await writeFilled(files, directory)).toBe(1);
  expect(await readdir(join(directory, "guides"))).toEqual(["rules.md"]);
});

test("a folder without texts has no pages to fill", async () => {
  await expect(fillPages({ root: join(directory, "nowhere") })).rejects.toThrow("ENOENT");
});
