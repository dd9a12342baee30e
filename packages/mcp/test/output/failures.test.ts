import { ConnectionError, UsageError } from "@enapter/http-api-client";
import { expect, test } from "vitest";
import { failureText } from "../../src/output/failures.ts";

const request = { operation: "executeCommand", method: "POST", url: "http://127.0.0.1/v3/devices/a/execute_command" };

test.each(["processed", "unknown", "not-processed"] as const)(
  "%s is told of what acts, and of nothing else",
  (outcome) => {
    const error = new ConnectionError("the connection broke", request, { outcome });
    expect(failureText(error, false).split("\n")).toHaveLength(1);
    const [text, last] = failureText(error, true).split("\n");
    expect(text).toMatch(/^ConnectionError: executeCommand: the connection broke/);
    expect(last).toMatch(
      { processed: /^The request was/, unknown: /^It is unknown/, "not-processed": /^Nothing/ }[outcome],
    );
  },
);

test("a mistake and a defect of the server have their text", () => {
  expect(failureText(new UsageError("no"), true)).toBe("UsageError: no\nNothing was done.");
  expect(failureText(new TypeError("x"), true)).toBe("The server has failed: x");
});
