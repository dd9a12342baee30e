import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ApiError, EnapterError, RequestError } from "../../src/errors/index.ts";
import { requestInfo } from "../support/api.ts";

function apiError(body: unknown, headers: Record<string, string> = {}): ApiError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new ApiError({ ...requestInfo, status: 409, headers: new Headers(headers), body: text });
}

test("has every error, and the first one's code and details", () => {
  const errors = [
    { code: "A", message: "First.", details: { x: 1 } },
    { code: "B", message: "Second." },
  ];
  const error = apiError({ errors });
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toBeInstanceOf(EnapterError);
  expect(error).toMatchObject({ ...requestInfo, name: "ApiError", status: 409, errors, code: "A", details: { x: 1 } });
  expect(error.message).toBe("getThing: HTTP 409, First. [A], Second. [B] (GET https://cloud.example/v1/things/1)");
});

test.each<[string, unknown, object[]]>([
  ["no code", { errors: [{ message: "m" }] }, [{ message: "m" }]],
  ["no message", { errors: [{ code: "c" }] }, [{ code: "c" }]],
  ["fields of another type", { errors: [{ code: 1, message: null, details: "d" }] }, [{}]],
  ["entries that are no objects", { errors: [null, "x", [1], { code: "c" }] }, [{ code: "c" }]],
  ["unknown fields", { errors: [{ code: "c", more: 1 }] }, [{ code: "c" }]],
  ["no list", { errors: { code: "c" } }, []],
  ["no errors", { message: "m" }, []],
  ["null", null, []],
  ["HTML", "<h1>Bad gateway</h1>", []],
  ["nothing", "", []],
])("a body with %s", (_name, body, errors) => {
  const error = apiError(body);
  expect(error.errors).toEqual(errors);
  expect(error.body).toBe(typeof body === "string" ? body : JSON.stringify(body));
  expect(error.message).toContain("HTTP 409");
});

test("says how long the server asks to wait, in seconds", () => {
  expect(apiError({}, { "Retry-After": "1.5" }).retryAfter).toBe(1.5);
  expect(apiError({}).retryAfter).toBeUndefined();
});

test("reads well as JSON, without headers and body", () => {
  const errors = [{ code: "A", message: "First." }];
  const error = apiError({ errors }, { "Retry-After": "5", "Set-Cookie": "session=1" });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    ...requestInfo,
    name: "ApiError",
    message: error.message,
    status: 409,
    errors,
    retryAfter: 5,
    outcome: "not-processed",
  });
  expect(inspect(error)).toContain("HTTP 409, First. [A]");
});

test.each([
  [400, "not-processed"],
  [429, "not-processed"],
  [499, "not-processed"],
  [408, "unknown"],
  [500, "unknown"],
  [503, "unknown"],
] as const)("after a %d the request is %s", (status, outcome) => {
  expect(new ApiError({ ...requestInfo, status, headers: new Headers(), body: "" }).outcome).toBe(outcome);
});

test.each([
  [401, /pass a token/],
  [403, /role is high enough/],
  [429, /or wait/],
])("a %d says what to do", (status, hint) => {
  expect(new ApiError({ ...requestInfo, status, headers: new Headers(), body: "" }).message).toMatch(hint);
});
