// The page "Runtimes" of the client. What it claims of a runtime is compared with what the suite gave by `npm run verify runtimes`.
import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { nextRuntimes } from "../bundlers/src/next.ts";
import { viteBundler } from "../bundlers/src/vite.ts";
import { webpackBundler } from "../bundlers/src/webpack.ts";
import { claimsOf, readPage, testsOf } from "../runtimes/src/claims.ts";
import { environments } from "../runtimes/src/environments.ts";
import { runtimes } from "../runtimes/src/runtimes.ts";

const root = new URL("../../../", import.meta.url);
const page = await readPage();
const fileOf = (path: string): string => path;
const names = [
  ...runtimes(fileOf),
  ...environments({ directory: "", fileOf, moduleOf: fileOf }),
  ...nextRuntimes(fileOf),
  webpackBundler(fileOf),
  viteBundler(fileOf),
  { name: "esbuild" },
].map(({ name }) => name);

/** Their sources: the checks themselves need the built client. */
async function checkNames(): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const file of glob(["runtimes/suite/checks/*.ts", "runtimes/src/outer/*.ts", "bundlers/src/*.ts"], {
    cwd: new URL("..", import.meta.url),
  })) {
    const source = await readFile(new URL(`../${file}`, import.meta.url), "utf8");
    for (const [, name = ""] of source.matchAll(/^ {4,6}name: "(.+)",$/gm)) found.add(name);
  }
  return found;
}

test("every statement names a check or a test", () => {
  const statements = page.split(/\n(?=- (?!\[)|\n|#)/).filter((part) => /^- (?!\[)/.test(part));
  expect(statements.length).toBeGreaterThan(30);
  // The code of the recipe stands between a statement and its comment.
  const blocks = page.replaceAll(/\n\n {2}```js[\s\S]*?```\n\n/g, "\n").split(/\n(?=- |\n|#)/);
  const unproven = blocks.filter((part) => /^- (?!\[)/.test(part) && !/<!-- (run|test): /.test(part));
  expect(unproven).toEqual([]);
});

test("every check that it names exists, and so does its runtime", async () => {
  const checks = await checkNames();
  const claims = claimsOf(page);
  expect(claims.length).toBe(page.match(/<!-- run:/g)?.length);
  expect(claims.filter(({ check }) => !checks.has(check))).toEqual([]);
  expect(claims.filter(({ runtime }) => !names.some((name) => name.startsWith(runtime)))).toEqual([]);
});

test("every test that it names exists", async () => {
  const tests = testsOf(page);
  expect(tests.length).toBe(page.match(/<!-- test:/g)?.length);
  for (const { file, title } of tests) expect(await readFile(new URL(file, root), "utf8"), file).toContain(title);
});

test("the recipe is the fixture", async () => {
  const fixture = await readFile(new URL("../bundlers/fixtures/next/app/enapter.js", import.meta.url), "utf8");
  const [, recipe = ""] = /```js\n([\s\S]*?) {2}```/.exec(page) ?? [];
  expect(recipe.replaceAll(/^ {2}/gm, "")).toBe(fixture);
});

test("the page with queries is the fixture", async () => {
  const [, code = ""] = /```jsx\n([\s\S]*?) {2}```/.exec(page) ?? [];
  const [, ...files] = code.replaceAll(/^ {2}/gm, "").split(/^\/\/ (app\/\S+)\n/m);
  expect(files.length).toBe(6);
  for (let at = 0; at < files.length; at += 2) {
    const fixture = new URL(`../bundlers/fixtures/next/${files[at]}`, import.meta.url);
    expect(`${files[at + 1]?.trim()}\n`).toBe(await readFile(fixture, "utf8"));
  }
});
