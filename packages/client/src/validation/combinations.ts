import type { Check, Finding, Report } from "./report.ts";

/** `null`, or what the check takes. */
export function nullable(check: Check): Check {
  return (value, report) => {
    if (value === null) return;
    const findings = report.try(check, value);
    const expected = report.expectedBy(findings);
    if (expected === undefined) report.addAll(findings);
    else report.addMismatch([...expected, "null"]);
  };
}

/** Accepts a value that at least one of the alternatives accepts. */
export function anyOf(alternatives: readonly Check[]): Check {
  return (value, report) => {
    const failures: Finding[][] = [];
    for (const alternative of alternatives) {
      const findings = report.try(alternative, value);
      if (findings.length === 0) return;
      failures.push(findings);
    }
    explain(failures, report);
  };
}

/** Accepts a value that exactly one of the alternatives accepts. */
export function oneOf(alternatives: readonly Check[]): Check {
  return (value, report) => {
    const trials = alternatives.map((alternative) => report.try(alternative, value));
    const failures = trials.filter((findings) => findings.length > 0);
    if (failures.length === alternatives.length) explain(failures, report);
    else if (failures.length < alternatives.length - 1) report.add("fits more than one of the documented alternatives");
  };
}

/** Accepts a value that all checks accept. */
export function allOf(checks: readonly Check[]): Check {
  return (value, report) => {
    for (const check of checks) {
      const findings = report.try(check, value);
      report.addAll(findings);
      // The others would say the same.
      if (report.expectedBy(findings) !== undefined) return;
    }
  };
}

/** Accepts a value that the check does not accept. */
export function not(check: Check): Check {
  return (value, report) => {
    if (report.try(check, value).length === 0) report.add("is what it must not be");
  };
}

/** A check that is not defined yet, because it contains itself. */
export function lazy(check: () => Check): Check {
  return (value, report) => report.recurse(check(), value);
}

/**
 * Reports why no alternative accepts the value. Of those for this kind of value, the one with the fewest issues most likely is the
 * one that the server meant.
 */
function explain(failures: readonly (readonly Finding[])[], report: Report): void {
  const near = failures.filter((findings) => report.expectedBy(findings) === undefined);
  const fewest = Math.min(...near.map((findings) => findings.length));
  const [nearest = [], ...others] = near.filter((findings) => findings.length === fewest);
  if (near.length === 0) report.addMismatch(failures.flatMap((findings) => report.expectedBy(findings) ?? []));
  else if (others.length === 0) report.addAll(nearest);
  else report.add("fits none of the documented alternatives");
}
