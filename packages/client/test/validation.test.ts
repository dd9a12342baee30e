import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as main from "../src/index.ts";
import * as entry from "../src/validation.ts";

/** Every source file that a module loads at run time, itself included. */
async function loadedBy(url: URL, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const code = (await readFile(url, "utf8")).replaceAll(/^(im|ex)port type .*?;$/gms, "");
  for (const [, path = ""] of code.matchAll(/from "(\.{1,2}\/[^"]+)"/g)) await loadedBy(new URL(path, url), seen);
  return seen;
}

const isCheck = (file: string) => /\/validation\/|generated\/schemas|validation-error/.test(file);

test.each(["index", "operations", "fetch"])("the entry %s loads nothing of it", async (name) => {
  const files = [...(await loadedBy(new URL(`../src/${name}.ts`, import.meta.url)))];
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(isCheck)).toEqual([]);
});

test("it loads nothing of the client but errors and the rules of options", async () => {
  const files = [...(await loadedBy(new URL("../src/validation.ts", import.meta.url)))];
  expect(files.filter(isCheck).length).toBeGreaterThan(5);
  expect(
    files.filter((file) => !isCheck(file) && !file.includes("/src/errors/")).map((file) => file.split("/").at(-1)),
  ).toEqual(["validation.ts", "rules.ts", "json-text.ts"]);
});

test("exports these values and no others", () => {
  expect(Object.keys(entry).sort()).toEqual(["ValidationError", "responseSchema", "validateResponses"]);
  expect(Object.keys(main)).not.toContain("ValidationError");
});
