import { expect, test } from "vitest";
import { invalidParam } from "../../../src/engine/checks/problem.ts";

test("an error has a sentence for people and details for programs", () => {
  const violation = { pointer: "/name", rule: "maxLength", message: "is too long", params: { limit: 5 } };
  expect(invalidParam("The body at /name", violation, { in: "body" })).toEqual({
    code: "INVALID_PARAM",
    message: "The body at /name is too long.",
    details: { in: "body", pointer: "/name", rule: "maxLength", params: { limit: 5 } },
  });
});
