import { expect, test } from "vitest";
import { DecodeError, RequestError } from "../../src/errors/index.ts";
import { ValidationError } from "../../src/validation/validation-error.ts";
import { requestInfo } from "../support/api.ts";

const issues = [{ path: ["a", 0], message: "is missing" }];

test("is a DecodeError that has issues", () => {
  const error = new ValidationError("it is wrong", requestInfo, issues);
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ ...requestInfo, name: "ValidationError", outcome: "processed", issues });
  expect(String(error)).toBe("ValidationError: getThing: it is wrong (GET https://cloud.example/v1/things/1)");
});

test("reads well as JSON", () => {
  const error = new ValidationError("it is wrong", requestInfo, issues);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    ...requestInfo,
    name: "ValidationError",
    message: error.message,
    outcome: "processed",
    issues,
  });
});

test("a DecodeError is still called so", () => {
  expect(new DecodeError("it is wrong", requestInfo).name).toBe("DecodeError");
});
