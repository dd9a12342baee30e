import type { CheckResponse } from "../core/types/check.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { checkOptions, func, type Rules } from "../values/rules.ts";
import { issueText } from "./issue-text.ts";
import type { Check } from "./report.ts";
import { findIssues } from "./schema.ts";
import type { Issue } from "./standard-schema.ts";
import { ValidationError } from "./validation-error.ts";

/** An issue, with the response that it is about. */
export interface ResponseIssue extends Issue, RequestInfo {
  /** HTTP status. */
  readonly status: number;
}

/** Options of `validateResponses`. */
export interface ValidateResponsesOptions {
  /**
   * Reaction to a response that does not conform to the API description. `throw`: the call fails with a
   * `ValidationError`. `warn`: `console.warn` names the operation and the issues, once for each response. A function gets
   * every issue. None of them is given values of the response. Default: `throw`.
   */
  readonly onInvalid?: "throw" | "warn" | ((issue: ResponseIssue) => void) | undefined;
}

/** The check of the JSON body of each operation. */
export type Checks = Readonly<Record<string, Check>>;

/**
 * Makes the function behind `validateResponses`.
 * @throws {UsageError} when an option is not valid.
 */
export function responseValidator(checks: Checks, options: ValidateResponsesOptions): CheckResponse {
  checkOptions(options, rules);
  const { onInvalid = "throw" } = options;
  return (answer) => {
    // Files and streams of the API have no check, nor have operations of other descriptions.
    const check = Object.hasOwn(checks, answer.operation) ? checks[answer.operation] : undefined;
    const issues = check === undefined ? [] : findIssues(check, answer.data);
    const [first, ...others] = issues;
    if (first === undefined) return;
    const { operation, method, url, status } = answer;
    if (typeof onInvalid === "function") {
      for (const issue of issues) onInvalid({ ...issue, operation, method, url, status });
    } else if (onInvalid === "warn") {
      console.warn([`${operation}: ${summary}`, ...issues.map(issueText)].join("\n  "));
    } else {
      const more = others.length === 0 ? "" : `, and ${others.length} more`;
      throw new ValidationError(`${summary}: ${issueText(first)}${more}`, { operation, method, url }, issues);
    }
  };
}

const rules: Rules = {
  onInvalid: (name, value) => {
    if (value !== "throw" && value !== "warn") func(name, value, '"throw", "warn" or ');
  },
};

const summary = "the response does not match the API description";
