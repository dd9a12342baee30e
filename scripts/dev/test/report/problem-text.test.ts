import { expect, test } from "vitest";
import { problemText } from "../../src/report/problem-text.ts";

const problem = { rule: "struct", file: "/repository/spec/a.yaml", line: 2, column: 3, suggestions: [] };

test("problems at one place show its lines once, below the last", () => {
  const problems = [
    { ...problem, message: "No summary.", frame: "2 | get: {}" },
    { ...problem, message: "No tag.", frame: "2 | get: {}" },
    { ...problem, message: "No id.", line: 9, frame: "9 | put: {}" },
    { ...problem, message: "No file." },
  ];
  expect(problemText(problems, "/repository")).toBe(`spec/a.yaml:2:3  struct
  No summary.

spec/a.yaml:2:3  struct
  No tag.

  2 | get: {}

spec/a.yaml:9:3  struct
  No id.

  9 | put: {}

spec/a.yaml:2:3  struct
  No file.

4 problems in the description.`);
});

test("the same lines of two files are shown for both", () => {
  const problems = ["a", "b"].map((name) => ({ ...problem, file: `/r/${name}.yaml`, message: "No.", frame: "2 | x" }));
  expect(problemText(problems, "/r").match(/2 \| x/g)).toHaveLength(2);
});
