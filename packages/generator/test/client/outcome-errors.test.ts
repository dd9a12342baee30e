import type { OpenApiDocument, OperationModel, SchemaObject } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { failureStates } from "../../src/client/outcome-errors.ts";

/** The failures of an operation whose result has a state of this schema, in an envelope or not. */
function failures(state: SchemaObject, unwrap?: string): string[] | undefined {
  const known: SchemaObject = { type: "string", enum: ["NEW", "DONE", "BAD", "LOST"] };
  const result: SchemaObject = { type: "object", properties: { state } };
  const schema = unwrap === undefined ? result : { type: "object", properties: { [unwrap]: result } };
  const document = { components: { schemas: { Known: known } } } as unknown as OpenApiDocument;
  const outcome = { field: "state", pending: ["NEW"], success: ["DONE"], error: "Failed" };
  return failureStates(document, { outcome, unwrap, result: { mediaType: { schema } } } as unknown as OperationModel);
}

const known = { $ref: "#/components/schemas/Known" } as SchemaObject;

test.each<[string, SchemaObject, string?]>([
  ["a closed enum", known],
  ["an open enum", { anyOf: [known, { type: "string" }] }],
  ["a reference with a description of its own", { allOf: [{ anyOf: [known, { type: "string" }] }] }],
  ["an enum of the result in an envelope", known, "job"],
])("%s lists the failures", (_name, state, unwrap) => {
  expect(failures(state, unwrap)).toEqual(["BAD", "LOST"]);
});

test("a plain string lists no failures: every state that is neither pending nor a success is one", () => {
  expect(failures({ type: "string" })).toBeUndefined();
});
