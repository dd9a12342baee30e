import type { NormalizedProblem } from "@redocly/openapi-core";

/** The rule that says where a reference leads to nothing, or to a file that cannot be read. */
export const unresolved = "no-unresolved-refs";

const parseFailure = /^Failed to parse: /;
const referenceFailure = /^Can't resolve \$ref: /;
const exampleFailure = /^Example validation errored: /;

/**
 * Leaves out what only follows from another problem and would bury it: a file that is no YAML is reported at each reference to
 * it, and a schema that cannot be compiled at each example that would be checked with it.
 */
export function withoutConsequences(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const reasons = problems
    .filter(({ message }) => parseFailure.test(message))
    .map(({ message }) => message.replace(parseFailure, ""));
  const follows = ({ message }: NormalizedProblem) =>
    exampleFailure.test(message) ||
    (referenceFailure.test(message) &&
      reasons.some((reason) => message.replace(referenceFailure, "").startsWith(reason)));
  const causes = problems.filter((problem) => !follows(problem));
  // Nothing follows from a file that nothing refers to.
  return causes.some(({ ruleId }) => ruleId !== "enapter/unreferenced-files") ? causes : [...problems];
}
