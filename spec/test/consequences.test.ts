import { type NormalizedProblem, Source } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { describeProblems } from "../scripts/problems.ts";

function problem(message: string): NormalizedProblem {
  const location = { source: new Source("a.yaml", "a: 1\n"), pointer: "#/a" };
  return { message, ruleId: "rule", severity: "error", location: [location], suggest: [] };
}

const caused = [
  "Example validation errored: can't resolve reference A.yaml",
  `Can't resolve $ref: duplicated mapping key in "/spec/a.yaml" (3:1)`,
];
const cause = "Failed to parse: duplicated mapping key";

test("what only follows from another problem is left out", () => {
  const messages = describeProblems([...caused, cause].map(problem)).map(({ message }) => message);
  expect(messages).toEqual([cause]);
});

test("what seems to follow stays where nothing else is wrong", () => {
  expect(describeProblems([problem(caused[0] as string)])).toHaveLength(1);
  expect(describeProblems([problem(caused[1] as string)])).toHaveLength(1);
});
