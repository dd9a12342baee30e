import { createRequire } from "node:module";
import { readDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { enumPage } from "../../src/site/enum-page.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const { body } = enumPage(document);

/** Returns the values of all enums below a node. */
function enumValues(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { enum: values, "x-enumDescriptions": meanings } = node as { enum?: unknown[]; "x-enumDescriptions"?: object };
  const own = values !== undefined && meanings !== undefined ? values.map(String) : [];
  return [...own, ...Object.values(node).flatMap(enumValues)];
}

test("every value of every list has a meaning", () => {
  const rows = [...body.matchAll(/^\| <code.*?>([^<]+)<\/code> \| (.*) \|$/gm)];
  const values = enumValues(document.components);
  expect(values.length).toBeGreaterThan(80);
  expect(rows.map(([, value]) => value).toSorted()).toEqual(values.toSorted());
  for (const [, value, meaning] of rows) expect(meaning, value).toMatch(/^\S.+\.$/);
});

test("a value that Enapter does not describe says so", () => {
  expect(body).toMatch(/>UNSYNC<\/code> \| Not described by Enapter\./);
});

test("each list says whether it is open", () => {
  const sections = body.split(/^## /m).slice(1);
  for (const section of sections) expect(section).toMatch(/The list is (?:open|closed)\./);
  expect(sections.find((section) => section.startsWith("DeviceType\n"))).toContain("The list is open.");
  expect(sections.find((section) => section.startsWith("BlueprintView\n"))).toContain("The list is closed.");
});
