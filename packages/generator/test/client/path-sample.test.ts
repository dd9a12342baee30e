import { readOperations } from "@enapter/http-api-openapi";
import { description, operation } from "@enapter/http-api-openapi/testing";
import { expect, test } from "vitest";
import { pathSample } from "../../src/client/path-sample.ts";

const owlId = { name: "owl_id", in: "path", required: true, schema: { type: "string", examples: ["owl-1"] } } as const;
const document = description({
  paths: {
    "/owls": {
      get: operation({ operationId: "listOwls" }),
    },
    "/owls/{owl_id}": {
      parameters: [owlId],
      put: operation({
        operationId: "replaceOwl",
        parameters: [
          { name: "force", in: "query", required: true, schema: { type: "boolean", examples: [true] } },
          { name: "note", in: "query", schema: { type: "string" } },
        ],
        requestBody: {
          content: { "application/json": { schema: { type: "object" }, example: { name: "Hedwig", "wing-span": 1 } } },
        },
      }),
    },
  },
});
const samples = readOperations(document).map((each) => pathSample({ document, operation: each }, "api", 100));

test("a call without parameters has its path alone", () => {
  expect(samples[0]).toMatch(/await api\.GET\("\/owls"\);$/);
});

test("parameters stand at their places, and the body beside them", () => {
  expect(samples[1]).toContain('await api.PUT(\n  "/owls/{owl_id}",\n');
  expect(samples[1]).toContain('  params: { path: { owl_id: "owl-1" }, query: { force: true } },\n');
  expect(samples[1]).toContain('  body: { name: "Hedwig", "wing-span": 1 },\n');
  expect(samples[1]).not.toContain("note");
});
