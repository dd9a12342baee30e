import { afterEach, expect, test, vi } from "vitest";
import { DecodeError, EnapterError, UsageError } from "../../src/errors/index.ts";
import {
  type CheckedResponse,
  type CheckResponse,
  type ResponseIssue,
  ValidationError,
  validateResponses,
} from "../../src/validation.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const request = { operation: "getRuleEngine", method: "GET", url: "https://api.example/v3/site/1/engine" };
const valid = { engine: { id: "1", state: "ACTIVE", timezone: "UTC" } };
const invalid = { engine: { id: "s3cret", state: 5 } };

function answer(data: unknown, parts: Partial<CheckedResponse> = {}): CheckedResponse {
  return { ...request, status: 200, data, ...parts };
}

function thrownBy(check: CheckResponse, given: CheckedResponse): unknown {
  try {
    check(given);
  } catch (error) {
    return error;
  }
  return expect.fail("nothing was thrown");
}

test("accepts a documented response", () => {
  vi.spyOn(console, "warn").mockImplementation(() => expect.fail("warned"));
  for (const onInvalid of ["throw", "warn", () => expect.fail("called")] as const) {
    expect(() => validateResponses({ onInvalid })(answer(valid))).not.toThrow();
  }
});

test.each([validateResponses(), validateResponses({}), validateResponses({ onInvalid: "throw" })])(
  "by default an answer that is not as documented throws",
  (check) => {
    const error = thrownBy(check, answer(invalid));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toBeInstanceOf(EnapterError);
    expect(error).toMatchObject({
      ...request,
      name: "ValidationError",
      outcome: "processed",
      message:
        "getRuleEngine: the response does not match the API description: engine.timezone is missing, and 1 more " +
        "(GET https://api.example/v3/site/1/engine)",
      issues: [
        { path: ["engine", "timezone"], message: "is missing" },
        { path: ["engine", "state"], message: "is not a string" },
      ],
    });
  },
);

test("one issue is not called several", () => {
  expect(thrownBy(validateResponses(), answer(null))).toMatchObject({
    message: expect.stringContaining("description: the body is not an object (GET"),
  });
});

test("`warn` warns once, without values", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  validateResponses({ onInvalid: "warn" })(answer(invalid));
  expect(warn.mock.calls).toEqual([
    [
      "getRuleEngine: the response does not match the API description\n  engine.timezone is missing\n  engine.state is not a string",
    ],
  ]);
});

test("a function gets every issue with its request", () => {
  const issues: ResponseIssue[] = [];
  validateResponses({ onInvalid: (issue) => issues.push(issue) })(answer(invalid));
  expect(issues).toEqual([
    { ...request, status: 200, path: ["engine", "timezone"], message: "is missing" },
    { ...request, status: 200, path: ["engine", "state"], message: "is not a string" },
  ]);
});

test.each(["noSuchOperation", "downloadBlueprint", "constructor", "__proto__"])("%s is not checked", (operation) => {
  expect(() => validateResponses()(answer(1, { operation }))).not.toThrow();
});

test("no value shows up anywhere", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const secret = "s3cret";
  const data = { config: { mqtt_host: [secret], mqtt_credentials: { username: [secret], password: { a: secret } } } };
  const given = answer(data, { operation: "generateDeviceConfig" });
  validateResponses({ onInvalid: "warn" })(given);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(warn.mock.calls)).not.toContain(secret);
  const error = thrownBy(validateResponses(), given);
  expect(String(error) + JSON.stringify(error)).not.toContain(secret);
});

test("the options are typed", () => {
  // @ts-expect-error: there is no such reaction.
  expect(() => validateResponses({ onInvalid: "ignore" })).toThrow(UsageError);
  // @ts-expect-error: an answer has a status.
  expect(() => validateResponses()({ ...request, data: valid })).not.toThrow();
  // @ts-expect-error: issues have no values.
  validateResponses({ onInvalid: (issue) => issue.value });
});

test.each([
  [{ onInvalid: "log" }, '`onInvalid` has to be "throw", "warn" or a function. It is "log".'],
  [{ onInvalid: null }, '`onInvalid` has to be "throw", "warn" or a function. It is null.'],
  [{ oninvalid: "warn" }, "There is no option `oninvalid`, only onInvalid."],
  ["warn", "The options have to be an object. They are a string."],
])("refuses %o at once", (options, message) => {
  expect(() => validateResponses(options as object)).toThrow(new UsageError(message));
});
