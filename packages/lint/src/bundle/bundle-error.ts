import { formatProblems, getTotals, type NormalizedProblem, type YamlParseError } from "@redocly/openapi-core";

/** Raised when a description cannot be bundled, with all problems found. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly problems: NormalizedProblem[];

  constructor(problems: readonly NormalizedProblem[]) {
    const distinct = [...new Map(problems.map((problem) => [identityOf(problem), problem])).values()];
    super(distinct.map((problem) => problem.message).join("\n"));
    this.problems = distinct;
  }

  /** Prints every problem with its file, line and code frame. */
  print(): void {
    formatProblems(this.problems, { format: "codeframe", totals: getTotals(this.problems), version: "" });
  }
}

/** A main file that is not YAML is thrown and not reported; this makes it a problem like the others. */
export function problemOfYaml({ message, source, line, col }: YamlParseError): NormalizedProblem {
  const location = { source, pointer: undefined, start: { line, col } };
  return {
    message: `Failed to parse: ${message}`,
    ruleId: "bundler",
    severity: "error",
    location: [location],
    suggest: [],
  };
}

/** A broken file is reported once per reference to it. */
function identityOf({ message, location }: NormalizedProblem): string {
  const places = location.map(({ source, pointer }) => `${source.absoluteRef}${pointer}`);
  return [message, ...places].join("\n");
}
