import type { NormalizedProblem } from "@redocly/openapi-core";

/** The rule that says where a reference leads to nothing, or to a file that cannot be read. */
export const unresolved = "no-unresolved-refs";

const parseFailure = /^Failed to parse: /;
const referenceFailure = /^Can't resolve \$ref: /;
const exampleFailure = /^Example validation errored: can't resolve reference /;

/**
 * Leaves out what only follows from another problem and would bury it: a file that is no YAML is reported at each reference to
 * it, and a reference that leads nowhere at each example that would be checked with what is there.
 */
export function withoutConsequences(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const leadsNowhere = problems.some(({ ruleId }) => ruleId === unresolved);
  const reasons = new Set(
    problems
      .filter(({ message }) => parseFailure.test(message))
      .map(({ message }) => message.replace(parseFailure, "")),
  );
  return problems.filter(({ message }) => {
    if (referenceFailure.test(message)) return !reasons.has(message.replace(referenceFailure, ""));
    return !(leadsNowhere && exampleFailure.test(message));
  });
}
