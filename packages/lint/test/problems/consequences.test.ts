import { type NormalizedProblem, Source } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { describeProblems } from "../../src/problems/problems.ts";

const source = new Source("a.yaml", "a: 1\n");

function problem(message: string, ruleId = "rule", pointer = "#/a"): NormalizedProblem {
  return { message, ruleId, severity: "error", location: [{ source, pointer }], suggest: [] };
}

/** The messages of the problems that are left of some. */
const left = (...problems: NormalizedProblem[]) => describeProblems(problems).map(({ message }) => message);

const caused = [
  "Example validation errored: can't resolve reference A.yaml",
  `Can't resolve $ref: duplicated mapping key in "/spec/a.yaml" (3:1)`,
];
const cause = "Failed to parse: duplicated mapping key";

test("what only follows from another problem is left out", () => {
  const messages = describeProblems([...caused, cause].map((text) => problem(text))).map(({ message }) => message);
  expect(messages).toEqual([cause]);
});

test("a file that is no YAML has a rule of its own", () => {
  expect(describeProblems([problem(cause, "no-unresolved-refs")])).toMatchObject([{ rule: "yaml-syntax" }]);
});

test("an example is not blamed for a required property that is not described", () => {
  const missing = (name: string) =>
    problem(
      `Example value must conform to the schema: \`0\` property must have required property '${name}'.`,
      "no-invalid-schema-examples",
    );
  const cause = problem("Required property 'a' is not defined.", "no-required-schema-properties-undefined");
  expect(left(cause, missing("a"), missing("b"))).toEqual(
    expect.arrayContaining([cause.message, missing("b").message]),
  );
  expect(left(cause, missing("a"))).toEqual([cause.message]);
  expect(left(missing("a"))).toHaveLength(1);
});

test("an example is not blamed for `readOnly` in a request", () => {
  const example = problem(
    "Example value must conform to the schema: `id` property must NOT be present in request context.",
    "no-invalid-media-type-examples",
  );
  const cause = problem("`readOnly` stands in a schema of a request", "enapter/read-and-write-only");
  expect(left(cause, example)).toEqual([cause.message]);
  expect(left(example)).toHaveLength(1);
});

test("a key that is not expected is reported once where a rule says what to do instead", () => {
  const unknown = (pointer: string) => problem(`Property ${pointer} is not expected here.`, "struct", pointer);
  const cause = problem("`query` is not supported", "enapter/unsupported-parts", "#/paths/query");
  expect(left(cause, unknown("#/paths/query"))).toEqual([cause.message]);
  expect(left(cause, unknown("#/paths/other"))).toHaveLength(2);
});

test("what stands in an unsupported part is not reported", () => {
  const inside = (pointer: string) => problem(`No summary at ${pointer}.`, "operation-summary", pointer);
  const cause = problem("`callbacks` is not supported", "enapter/unsupported-parts", "#/get/callbacks");
  expect(left(cause, inside("#/get/callbacks/a"))).toEqual([cause.message]);
  expect(left(cause, inside("#/get"), inside("#/get/callbacksOther"))).toHaveLength(3);
});

test("a scheme that the client cannot use is reported once, although nothing defines it", () => {
  const undefinedScheme = (pointer: string) =>
    problem("There is no `x` security scheme defined.", "security-defined", pointer);
  const cause = problem("The client only has the token", "enapter/servers-and-security", "#/get/security");
  expect(left(cause, undefinedScheme("#/get/security/0/x"))).toEqual([cause.message]);
  expect(left(cause, undefinedScheme("#/put/security/0/x"))).toHaveLength(2);
});

test("of another version of OpenAPI nothing but that is reported", () => {
  const cause = problem("The generators are for OpenAPI 3.1", "enapter/unsupported-parts", "#/openapi");
  expect(left(cause, problem("Type must be one of", "struct", "#/b"))).toEqual([cause.message]);
});

test("what seems to follow stays where nothing else is wrong", () => {
  expect(describeProblems([problem(caused[0] as string)])).toHaveLength(1);
  expect(describeProblems([problem(caused[1] as string)])).toHaveLength(1);
});
