import { createRequire } from "node:module";
import { httpMethods, readDocument, readOperations } from "@enapter/http-api-openapi";
import { describe, expect, it } from "vitest";
import { enrichDocument } from "../../src/reference/enrich.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const operations = readOperations(document);
const enriched = enrichDocument(document);
const described = Object.values(enriched.paths ?? {}).flatMap((item) =>
  httpMethods.map((verb) => item[verb.toLowerCase() as "get"]),
);

const places = ["Cloud", "Gateway"];

describe("the documentation of the bundle", () => {
  it("has operations to show", () => {
    expect(operations.length).toBeGreaterThanOrEqual(84);
    expect(operations.filter(({ kind }) => kind === "stream").length).toBeGreaterThan(0);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "shows %s",
    (id, { hostId, resource, methodName, variantOf, path }) => {
      const shown = operations.find((operation) => operation.id === hostId)?.variantOf ?? hostId;
      const description = described.find((operation) => operation?.operationId === shown)?.description ?? "";
      if (variantOf !== undefined) expect(description).toContain(` ${path}\``);
      const facts = description.split("- **Operation:** ").find((part) => part.startsWith(`\`${id}\``));
      expect(facts, `${id} in the text of ${hostId}`).toBeDefined();
      expect(facts).toContain(`\`enapter.${resource}.${methodName}(`);
      for (const place of places) expect(facts).toMatch(new RegExp(`${place}: (yes|no|not known)`));
      expect(facts).toMatch(/\*\*Confidence:\*\* (high|medium|low): /);
    },
  );
});
