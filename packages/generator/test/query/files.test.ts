import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, readDocument } from "@enapter/http-api-openapi";
import { describe, expect, test } from "vitest";
import { queryFiles } from "../../src/query/files.ts";
import { queryTarget } from "./target.ts";

const fixture = new URL("../client/fixtures/library.json", import.meta.url);
const expectedDirectory = fileURLToPath(new URL("fixtures/library.expected", import.meta.url));
const library = await readDocument(fixture);
const generated = queryFiles(library, queryTarget);

if (process.env["UPDATE_FIXTURES"] === "1") {
  await rm(expectedDirectory, { recursive: true, force: true });
  await mkdir(expectedDirectory, { recursive: true });
  for (const [name, text] of generated) await writeFile(join(expectedDirectory, `${name}.txt`), text);
}

describe("the query options of the library", () => {
  test("are these files and no others", async () => {
    const names = await readdir(expectedDirectory);
    expect([...generated.keys()].map((name) => `${name}.txt`).sort()).toEqual(names.sort());
  });

  test.each([...generated])("%s is as expected; UPDATE_FIXTURES=1 rewrites it", async (name, text) => {
    expect(text).toBe(await readFile(join(expectedDirectory, `${name}.txt`), "utf8"));
  });

  test.each([...generated])("%s is TypeScript that can be stripped", (_name, text) => {
    expect(() => stripTypeScriptTypes(text)).not.toThrow();
  });
});

/** The library with another operation beside its own. */
function withOperation(path: string, method: string, operation: object): OpenApiDocument {
  const success = { responses: { "200": { description: "Done." } }, tags: ["books"] };
  const paths = { ...library.paths, [path]: { [method]: { ...success, ...operation } } };
  return { ...library, paths } as OpenApiDocument;
}

/** Everything that is generated for a description, as one text. */
function textOf(document: OpenApiDocument): string {
  return [...queryFiles(document, queryTarget).values()].join("\n");
}

describe("an operation", () => {
  test("that acts touches its own resource, unless the description says otherwise", () => {
    const text = (sdk: object) =>
      textOf(withOperation("/new", "post", { operationId: "shuffle", "x-sdk": { resource: "books", ...sdk } }));
    expect(text({})).toContain('makeMutation(client, request, [], ["books", "shuffle", shuffle, ["books"]]);');
    expect(text({ touches: ["books", "cardCatalogue"] })).toContain('shuffle, ["books","cardCatalogue"]]);');
    expect(text({ touches: [] })).toContain("shuffle, []]);");
  });

  test("that only reads, but takes bytes, is no query", () => {
    const content = { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
    const operation = { operationId: "check", requestBody: { content }, "x-sdk": { retry: "safe" } };
    const text = textOf(withOperation("/new", "post", operation));
    expect(text).toContain("function checkMutation(");
    expect(text).not.toContain("function checkQuery(");
  });

  test("that returns nothing has null as its data, because a query must not have undefined", () => {
    const operation = { operationId: "ping", responses: { "204": { description: "Done." } } };
    const text = textOf(withOperation("/new", "get", operation));
    expect(text).toContain("EnapterQuery<null>");
    expect(text).toContain('makeQuery(client, options, {}, ["books", "ping", ping])');
  });

  test("with a list without order among its options sorts it in keys", () => {
    const schema = { type: "array", items: { type: "string" } };
    const parameters = [{ name: "fields", in: "query", schema, description: "Parts.", "x-unordered": true }];
    const text = textOf(withOperation("/new", "get", { operationId: "peek", parameters }));
    expect(text).toContain('peek, ["fields"]])');
  });

  test("that is a list names the option with the position of a page, unless it is `offset`", () => {
    const list = (offset: string) => {
      const parameters = [offset, "limit"].map((name) => ({ name, in: "query", schema: { type: "integer" } }));
      const properties = { books: { type: "array", items: { $ref: "#/components/schemas/Book" } } };
      const content = { "application/json": { schema: { type: "object", required: ["books"], properties } } };
      const pagination = { items: "books", offset, limit: "limit" };
      const responses = { "200": { description: "Books.", content } };
      return textOf(
        withOperation("/new", "get", { operationId: "peekAll", parameters, responses, "x-sdk": { pagination } }),
      );
    };
    expect(list("start")).toContain(
      'makeInfiniteQuery(client, options, {}, ["books", "peekAll", peekAll, [], "start"])',
    );
    expect(list("offset")).toContain('makeInfiniteQuery(client, options, {}, ["books", "peekAll", peekAll])');
  });

  test("with arguments named like an option or like a variable keeps all of them apart", () => {
    const parameter = (name: string, place: string) => ({
      name,
      in: place,
      required: true,
      schema: { type: "string" },
      description: "A name.",
    });
    const names = ["id", "client", "options", "request", "body"];
    const parameters = [...names.map((name) => parameter(name, "path")), parameter("id", "query")];
    const path = `/new/${names.map((name) => `{${name}}`).join("/")}`;
    const text = textOf(withOperation(path, "post", { operationId: "muddle", parameters }));
    expect(text).toContain("readonly id_: string;");
    expect(text).toContain(
      'request, ["id_","client","options","request","body"], ["books", "muddle", muddle, ["books"]])',
    );
  });
});

test("a name that two operations would give is refused", () => {
  const document = withOperation("/new", "get", { operationId: "listBooksAll" });
  expect(() => queryFiles(document, queryTarget)).toThrow(
    "The name listBooksAllQuery is used by the query options of listBooks and by the query options of listBooksAll.",
  );
});

test("a name that the package has itself is refused", () => {
  const target = { ...queryTarget, ownNames: ["getBookQuery"] };
  expect(() => queryFiles(library, target)).toThrow("The name getBookQuery is used by the query options and by");
});
