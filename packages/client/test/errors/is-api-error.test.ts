import { expect, expectTypeOf, test } from "vitest";
import { matchesError } from "../../src/errors/is-api-error.ts";
import {
  type ApiError,
  type ErrorResponse,
  InternalServerError,
  isApiError,
  NotFoundError,
  TimeoutError,
} from "../../src/index.ts";
import { requestInfo } from "../support/api.ts";

const documented = JSON.stringify({ errors: [{ code: "devices/NOT_FOUND", message: "There is none." }] });

function notFound(operation: string, body = documented): unknown {
  return new NotFoundError({ ...requestInfo, operation, status: 404, headers: new Headers(), body });
}

test("distinguishes errors of the API from everything else", () => {
  expect(isApiError(notFound("getDevice"))).toBe(true);
  expect(isApiError(new TimeoutError("late", requestInfo))).toBe(false);
  expect(isApiError(new Error("other"))).toBe(false);
  expect(isApiError(undefined)).toBe(false);
});

test("tells operations and statuses apart", () => {
  const error = notFound("getDevice");
  expect(isApiError(error, "getDevice")).toBe(true);
  expect(isApiError(error, "getSite")).toBe(false);
  expect(isApiError(error, "getDevice", 404)).toBe(true);
  expect(isApiError(error, "getDevice", 403)).toBe(false);
});

test("with a status, the body is the documented one: that of a proxy is not", () => {
  const error = notFound("getDevice", "<html>Not here</html>");
  expect(isApiError(error, "getDevice")).toBe(true);
  expect(isApiError(error, "getDevice", 404)).toBe(false);
  expect((error as ApiError).data).toBeUndefined();
});

const otherBodies = {
  "getSite 404": { reason: "string" },
  "getDeviceManifest 404": null,
  "listDeviceLogs 404": true,
  "getRule 404": { error: { code: "number", causes: [{ text: "string" }] } },
} as const;
const isDocumented = (operation: string, body: string) =>
  matchesError(notFound(operation, body), otherBodies, operation, 404);

test.each([
  ["getSite", '{"reason":"gone"}', true],
  ["getSite", documented, false],
  ["getSite", "<html>Not here</html>", false],
  ["getSite", "null", false],
  ["getDeviceManifest", "Not here", true],
  ["listDeviceLogs", '["gone"]', true],
  ["listDeviceLogs", "Not here", false],
])("a documented body of %s may be something else than a list of errors: %s", (operation, body, expected) => {
  expect(isDocumented(operation, body)).toBe(expected);
});

test.each([
  ['{"error":{"code":1,"causes":[]}}', true],
  ['{"error":{"code":1,"causes":[{"text":"gone","more":1}]},"more":1}', true],
  ['{"error":{"code":"1","causes":[]}}', false],
  ['{"error":{"code":1}}', false],
  ['{"error":{"code":1,"causes":[{}]}}', false],
  ['{"error":{"code":1,"causes":{}}}', false],
  ['{"error":null}', false],
  ['{"error":[]}', false],
  ["{}", false],
])("a documented body is looked at down to its last required field: %s", (body, expected) => {
  expect(isDocumented("getRule", body)).toBe(expected);
});

test("a list of errors with anything else in it is not the documented one", () => {
  expect(isApiError(notFound("getDevice", '{"errors":["gone",{"code":"gone"}]}'), "getDevice", 404)).toBe(false);
  expect(isApiError(notFound("getDevice", '{"errors":[]}'), "getDevice", 404)).toBe(false);
});

test("narrows to the class of the status and the documented body", () => {
  const error = notFound("getDevice");
  if (!isApiError(error, "getDevice", 404)) throw new Error("It has to be one.");
  expectTypeOf(error).toExtend<NotFoundError>();
  expectTypeOf(error.data).toEqualTypeOf<ErrorResponse>();
  expectTypeOf(error.operation).toEqualTypeOf<"getDevice">();
  expect(error.data.errors[0]?.message).toBe("There is none.");
});

test("knows which errors an operation can give", () => {
  const error: unknown = new InternalServerError({ ...requestInfo, status: 500, headers: new Headers(), body: "" });
  // @ts-expect-error There is no such operation.
  expect(isApiError(error, "getWeather")).toBe(false);
  // @ts-expect-error Getting a device has no conflict.
  expect(isApiError(error, "getDevice", 409)).toBe(false);
  if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
});
