import { createRequire } from "node:module";
import { readDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { readClientFacts } from "../../src/site/client-facts.ts";
import { insertFacts } from "../../src/site/facts.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));

test("a page gets figures from the description and the client", () => {
  const head = { title: "Home", description: "", template: "landing" } as const;
  const { body } = insertFacts({ path: "index", head, body: "Before\n\n<!-- facts -->\n" }, document, {
    bytes: 18_490,
    node: ">=20.19",
  });
  expect(body).toMatch(
    /^Before\n\n- \*\*\d\d operations\*\*, .*\n- \*\*19 kB gzipped\*\* .*\n- Node\.js 20\.19 or newer/,
  );
});

test("the client is measured as a program loads it", async () => {
  const { bytes, node } = await readClientFacts();
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(25_000);
  expect(node).toMatch(/^>=\d/);
});
