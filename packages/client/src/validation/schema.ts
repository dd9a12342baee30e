import { type Check, Report } from "./report.ts";
import type { Issue, StandardSchema } from "./standard-schema.ts";

/** Returns the issues of a value; none when the check accepts it. */
export function findIssues(check: Check, value: unknown): Issue[] {
  const report = new Report();
  check(value, report);
  return report.issues;
}

/** A check in the form that other tools know. */
export function standardSchema<Output>(check: Check): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "enapter",
      validate: (value) => {
        const issues = findIssues(check, value);
        return issues.length === 0 ? { value: value as Output } : { issues };
      },
    },
  };
}
