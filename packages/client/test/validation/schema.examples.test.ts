import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { responses } from "../../src/generated/schemas.ts";
import { findIssues } from "../../src/validation/schema.ts";
import { type JsonAnswer, jsonAnswers, type Path, places, replaced } from "./support.ts";

const answers = jsonAnswers();
const foreign = [null, "text", 12.5, -3, true, [], [1], ["text"], {}, { a: 1 }];

function issuePaths({ operation }: JsonAnswer, value: unknown): Path[] {
  return findIssues(responses[operation as keyof typeof responses], value).map(({ path }) => path);
}

/** Holds our answer against ajv's; gives the paths of the issues. */
function agreed(answer: JsonAnswer, value: unknown): Path[] {
  const paths = issuePaths(answer, value);
  expect(paths.length === 0, JSON.stringify({ value, paths })).toBe(answer.isValid(value));
  return paths;
}

test("there are examples of many operations", () => {
  expect(new Set(answers.map(({ operation }) => operation)).size).toBe(Object.keys(responses).length);
});

describe.each(answers)("$operation, $name", (answer) => {
  const inner = places(answer.value).filter((path) => path.length > 0);

  test("is valid", () => {
    expect(agreed(answer, answer.value)).toEqual([]);
  });

  test("without one property it is valid or an issue at just that place", () => {
    for (const path of inner.filter((steps) => typeof steps.at(-1) === "string")) {
      const paths = agreed(answer, replaced(answer.value, path, undefined));
      if (paths.length > 0) expect(paths).toEqual([path]);
    }
  });

  test("with a foreign value in one place it is valid or an issue there", () => {
    for (const path of [[], ...inner]) {
      for (const value of foreign) {
        const changed = replaced(answer.value, path, value);
        // The place itself, or what is missing inside the foreign value.
        for (const issue of agreed(answer, changed)) expect(issue.slice(0, path.length)).toEqual(path);
      }
    }
  });

  test("with several changes it is as valid as ajv says", () => {
    const change = fc.record({ place: fc.nat(), value: fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let value = answer.value;
        for (const { place, value: other } of changes) {
          const paths = places(value);
          const path = paths[place % paths.length] ?? [];
          value = path.length === 0 ? value : replaced(value, path, other);
        }
        agreed(answer, JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
  });
});

test("the changes above make responses invalid, in every way", () => {
  const missing = answers.filter((answer) =>
    places(answer.value).some(
      (path) => path.length > 0 && issuePaths(answer, replaced(answer.value, path, undefined)).length > 0,
    ),
  );
  const wrong = answers.flatMap((answer) =>
    places(answer.value).filter((path) => issuePaths(answer, replaced(answer.value, path, true)).length > 0),
  );
  expect(missing.length).toBeGreaterThan(answers.length / 2);
  expect(wrong.length).toBeGreaterThan(500);
});
