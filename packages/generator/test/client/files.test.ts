import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { clientFiles } from "../../src/client/files.ts";
import { queryFiles } from "../../src/query/files.ts";
import { queryTarget } from "../query/target.ts";
import { openProgram } from "./library-editor.ts";
import { target } from "./target.ts";

const fixture = new URL("./fixtures/library.json", import.meta.url);
const expectedDirectory = fileURLToPath(new URL("./fixtures/library.expected", import.meta.url));

/** Expected files have one more ending, so that no tool takes them for sources of this package. */
const ending = ".txt";

async function readExpected(): Promise<Map<string, string>> {
  const entries = await readdir(expectedDirectory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(
    async (file): Promise<[string, string]> => [
      relative(expectedDirectory, file).slice(0, -ending.length),
      await readFile(file, "utf8"),
    ],
  );
  return new Map(await Promise.all(read));
}

async function writeExpected(files: ReadonlyMap<string, string>): Promise<void> {
  await rm(expectedDirectory, { recursive: true, force: true });
  for (const [name, text] of files) {
    const target = join(expectedDirectory, name + ending);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

const generated = clientFiles(await readDocument(fixture), target);
if (process.env["UPDATE_FIXTURES"] === "1") await writeExpected(generated);
const expected = await readExpected();

test("the library gives these files and no others", () => {
  expect([...generated.keys()].sort()).toEqual([...expected.keys()].sort());
});

test.each([...expected.keys()])("%s is as expected; UPDATE_FIXTURES=1 rewrites it", (name) => {
  expect(generated.get(name)).toBe(expected.get(name));
});

test.each([...generated])("%s is TypeScript that can be stripped", (_name, text) => {
  expect(() => stripTypeScriptTypes(text)).not.toThrow();
});

test("the same description gives the same files", async () => {
  expect([...clientFiles(await readDocument(fixture), target)]).toEqual([...generated]);
});

test("what is generated compiles over the runtime, and the query options over the client", async () => {
  const directory = fileURLToPath(new URL("../../../react-query/src/generated/", import.meta.url));
  const options = [...queryFiles(await readDocument(fixture), queryTarget)];
  const program = [
    'import { type Book, createClient } from "./index.ts";',
    'import { getBookQuery } from "../../react-query/src/generated/books.ts";',
    'export const data: Promise<Book> = getBookQuery(createClient(), "id").queryFn({ signal: AbortSignal.abort() });',
  ].join("\n");
  const {
    programFile,
    generated: files,
    mistakesIn,
  } = openProgram(program, new Map(options.map(([name, text]) => [directory + name, text])));
  expect(files.length).toBeGreaterThan(generated.size);
  const all = [programFile, ...files, ...options.map(([name]) => directory + name)];
  expect(all.flatMap((file) => mistakesIn(file).map((mistake) => `${file}:${mistake}`))).toEqual([]);
});
