import { expect, test } from "vitest";
import { SpecDocument } from "../../src/document/references.ts";
import { readSecurity } from "../../src/reading/security.ts";

const securitySchemes = {
  token: { type: "apiKey", in: "header", name: "X-Token" },
  key: { type: "apiKey", in: "query", name: "key" },
};
const document = new SpecDocument({ security: [{ token: [] }], components: { securitySchemes } });

test.each([
  ["inherited", {}, ["X-Token"], false],
  ["absent", { security: [] }, [], true],
  ["optional", { security: [{}, { token: [] }] }, ["X-Token"], true],
  ["not in a header", { security: [{ key: [] }] }, [], true],
  ["unknown", { security: [{ constructor: [] }] }, [], true],
  ["two of one kind", { security: [{ token: [] }, { token: [], key: [] }] }, ["X-Token"], false],
])("security that is %s", (_name, operation, tokenHeaders, anonymousAllowed) => {
  expect(readSecurity(document, { value: operation, pointer: "" })).toEqual({ tokenHeaders, anonymousAllowed });
});
