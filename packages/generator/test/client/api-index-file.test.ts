import { readFile, writeFile } from "node:fs/promises";
import { type OpenApiDocument, readDocument, readOperations } from "@enapter/http-api-openapi";
import { description, operation } from "@enapter/http-api-openapi/testing";
import { describe, expect, test } from "vitest";
import { apiIndexFile } from "../../src/client/api-index-file.ts";
import { target } from "./target.ts";

const library = await readDocument(new URL("./fixtures/library.json", import.meta.url));
const expectedFile = new URL("./fixtures/library.api.expected.txt", import.meta.url);

const generated = apiIndexFile(library, target);
if (process.env["UPDATE_FIXTURES"] === "1") await writeFile(expectedFile, generated);

test("the library is as expected; UPDATE_FIXTURES=1 rewrites it", async () => {
  expect(generated).toBe(await readFile(expectedFile, "utf8"));
});

test("the same description gives the same file", () => {
  expect(apiIndexFile(structuredClone(library), target)).toBe(generated);
});

test("the first line says that it is generated, and from what", () => {
  expect(generated.split("\n")[0]).toBe("<!-- Generated from library.json. Do not edit. -->");
});

test("every operation that has a method of its own is in it, once, in the order of the description", () => {
  const canonical = readOperations(library).filter(({ variantOf }) => variantOf === undefined);
  const called = [...generated.matchAll(/^- `library\.(\w+)\.(\w+)\(/gm)].map(([, resource, name]) => [resource, name]);
  const resources = [...new Set(canonical.map(({ resource }) => resource))];
  expect(called).toEqual(
    resources.flatMap((resource) =>
      canonical.filter((each) => each.resource === resource).map(({ methodName }) => [resource, methodName]),
    ),
  );
});

/** The line of one operation. */
function lineOf(fields: object, others: Partial<OpenApiDocument> = {}): string {
  const get = operation({ operationId: "getThing", responses: { "204": {} }, ...fields });
  const text = apiIndexFile(description({ paths: { "/things": { get } }, ...others }), { ...target, variable: "api" });
  return text.split("\n").find((line) => line.startsWith("- ")) ?? "";
}

describe("a line", () => {
  test("has no summary where the description has none", () => {
    expect(lineOf({ summary: undefined })).toMatch(/^- `api\.\w+\.getThing\(\{ … \}\) → void` · `GET \/things`$/);
  });

  test("shows a summary unchanged", () => {
    expect(lineOf({ summary: "Get <b>[one](x)</b>\n  *thing*" })).toContain(
      " — Get \\<b\\>\\[one\\](x)\\</b\\> \\*thing\\* · ",
    );
  });

  test("is valid JavaScript for any names", () => {
    expect(lineOf({ "x-sdk": { resource: "odd things", method: "get-it" } })).toContain(
      '`api["odd things"]["get-it"]({ … })',
    );
  });
});

test("the only address in it is that of the API reference", () => {
  const urls = (text: string) => text.match(/\bhttps?:[^)\s]+/g) ?? [];
  expect(urls(generated)).toEqual(["https://library.example/docs"]);
  const { externalDocs: _, ...without } = library;
  expect(urls(apiIndexFile(without, target))).toEqual([]);
});
