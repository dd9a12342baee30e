import { expect, test } from "vitest";
import {
  AbortError,
  ConnectionError,
  DecodeError,
  EnapterError,
  RequestError,
  TimeoutError,
  UsageError,
} from "../../src/errors/index.ts";
import { requestInfo } from "../support/api.ts";

test.each([
  ["RequestError", RequestError],
  ["AbortError", AbortError],
  ["ConnectionError", ConnectionError],
  ["DecodeError", DecodeError],
  ["TimeoutError", TimeoutError],
] as const)("%s says which request it is about", (name, ErrorClass) => {
  const cause = new Error("why");
  const error = new ErrorClass("it broke", requestInfo, { cause });
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toBeInstanceOf(EnapterError);
  expect(error).toMatchObject({ ...requestInfo, name, cause });
  expect(error.message).toBe("getThing: it broke (GET https://cloud.example/v1/things/1)");
  expect(String(error)).toBe(`${name}: ${error.message}`);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    ...requestInfo,
    name,
    message: error.message,
    outcome: error.outcome,
  });
});

test("the outcome is unknown unless something else is certain", () => {
  expect(new ConnectionError("it broke", requestInfo).outcome).toBe("unknown");
  expect(new ConnectionError("it broke", requestInfo, { outcome: "not-processed" }).outcome).toBe("not-processed");
  expect(new DecodeError("it broke", requestInfo).outcome).toBe("processed");
});

test("UsageError is about no request", () => {
  const error = new UsageError("wrong option");
  expect(error).toBeInstanceOf(EnapterError);
  expect(error).not.toBeInstanceOf(RequestError);
  expect(String(error)).toBe("UsageError: wrong option");
});
