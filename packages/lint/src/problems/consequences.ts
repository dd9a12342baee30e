import type { NormalizedProblem } from "@redocly/openapi-core";

/** The rule that says where a reference leads to nothing, or to a file that cannot be read. */
export const unresolved = "no-unresolved-refs";

const parseFailure = /^Failed to parse: /;
const referenceFailure = /^Can't resolve \$ref: /;
const exampleFailure = /^Example validation errored: /;
const undescribed = /^Required property '(.*)' is not defined\.$/s;
const unsupported = "enapter/unsupported-parts";

/**
 * Leaves out what only follows from another problem and would bury it: a file that is no YAML is reported at each reference to
 * it, a schema that cannot be compiled at each example that would be checked with it, and what is not supported also for what it
 * contains.
 */
export function withoutConsequences(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const reasons = problems
    .filter(({ message }) => parseFailure.test(message))
    .map(({ message }) => message.replace(parseFailure, ""));
  const followers = [...followersOf(problems)];
  const follows = (problem: NormalizedProblem) =>
    exampleFailure.test(problem.message) ||
    (referenceFailure.test(problem.message) &&
      reasons.some((reason) => problem.message.replace(referenceFailure, "").startsWith(reason))) ||
    followers.some((isFollower) => isFollower(problem));
  const causes = problems.filter((problem) => !follows(problem));
  // Nothing follows from a file that nothing refers to.
  return causes.some(({ ruleId }) => ruleId !== "enapter/unreferenced-files") ? causes : [...problems];
}

/** The rule of a problem. The library reports a file that is no YAML under the rule of the reference to it. */
export function ruleOf({ message, ruleId }: Pick<NormalizedProblem, "message" | "ruleId">): string {
  return parseFailure.test(message) ? "yaml-syntax" : ruleId;
}

type Test = (problem: NormalizedProblem) => boolean;

/** Says for each problem that others follow from which those are. */
function* followersOf(problems: readonly NormalizedProblem[]): Generator<Test> {
  for (const cause of problems) {
    const { ruleId, message, location } = cause;
    const [, property] = undescribed.exec(message) ?? [];
    if (property !== undefined) yield isExample(`must have required property '${property}'`);
    if (ruleId === "enapter/read-and-write-only") yield isExample("must NOT be present in");
    const pointer = location[0]?.pointer;
    if (pointer === undefined) continue;
    const isNear = (test: (other: string) => boolean, problem: NormalizedProblem) =>
      problem !== cause &&
      problem.location.some((at) => at.source === location[0]?.source && at.pointer !== undefined && test(at.pointer));
    // A rule of ours says what to do instead of a key that the library does not know.
    if (ruleId.startsWith("enapter/")) {
      yield (problem) => problem.ruleId === "struct" && isNear((other) => other === pointer, problem);
    }
    // A security scheme that no operation may use does not have to be defined.
    if (ruleId === "enapter/servers-and-security") {
      yield (problem) => problem.ruleId === "security-defined" && isNear((other) => other.startsWith(pointer), problem);
    }
    if (ruleId !== unsupported) continue;
    // Another version of OpenAPI has other keywords.
    if (pointer === "#/openapi") yield (problem) => problem !== cause;
    else yield (problem) => isNear((other) => other.startsWith(`${pointer}/`), problem);
  }
}

function isExample(message: string): Test {
  return (problem) => /^no-invalid-.*-examples$/.test(problem.ruleId) && problem.message.includes(message);
}
