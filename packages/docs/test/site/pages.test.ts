import { createRequire } from "node:module";
import { readDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { makePages } from "../../src/site/pages.ts";
import { readSources } from "../../src/site/read-sources.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const page = (body: string) =>
  `---\ntitle: Errors\ndescription: Every error class of the client and every status of the API.\ntemplate: reference\n---\n\n${body}`;
const make = (content: Record<string, string>) =>
  makePages({
    document,
    client: { bytes: 18_490, node: ">=20.19" },
    content: new Map(Object.entries(content)),
    decisions: new Map(),
    releases: { changelogs: [], changesets: new Map(), apiChanges: undefined },
    readExample: () => undefined,
  });

test("the pages of the repository are as their templates ask", async () => {
  const pages = makePages(await readSources());
  const paths = pages.map(({ path }) => path);
  for (const path of [
    "index",
    "start/first-program",
    "reference/client/devices",
    "project/decisions/index",
    "recipes/index",
  ]) {
    expect(paths).toContain(path);
  }
});

test("the program of a recipe has at most 60 lines", async () => {
  const { content, readExample } = await readSources();
  const programs = [...content.values()].flatMap((text) => /^example: (recipes\/\S+)$/m.exec(text)?.[1] ?? []);
  expect(programs.length).toBeGreaterThan(12);
  const long = programs.filter((path) => (readExample(path) ?? "").trimEnd().split("\n").length > 60);
  expect(long).toEqual([]);
});

test("a handwritten page takes tables from the description", () => {
  const [errors] = make({ "reference/errors.md": page("<!-- generated: statuses -->\n") });
  expect(errors?.body).toContain("404</span> | `NotFoundError` |");
  expect(() => make({ "reference/errors.md": page("\n<!-- generated: toString -->\n") })).toThrow(
    "packages/docs/content/reference/errors.md:8 has no generated table toString",
  );
});

test("two pages cannot have one path, and none is empty", () => {
  expect(() => make({ "reference/client/devices.md": page("Text.") })).toThrow("has the path of another page");
  expect(() => make({ "reference/a.md": page("\n") })).toThrow("is empty");
});
