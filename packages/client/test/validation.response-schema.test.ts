import type { DeviceEnvelope, SiteList } from "@enapter/http-api-types";
import { expect, expectTypeOf, test } from "vitest";
import { type ResponseBodies, responseSchema } from "../src/validation.ts";
import { isJson, readSpec } from "./conformance/spec.ts";

test("only operations with a JSON response have a schema", async () => {
  const { responses } = await import("../src/generated/schemas.ts");
  const expected = readSpec().filter(({ isStream, hasAnswer, accept }) => !isStream && hasAnswer && isJson(accept));
  expect(expected.length).toBeGreaterThan(50);
  expect(Object.keys(responses).sort()).toEqual(expected.map(({ id }) => id).sort());
});

test("accepts a response with its envelope", () => {
  const { validate } = responseSchema("createCommandExecution")["~standard"];
  expect(validate({ execution_id: "1" })).toEqual({ value: { execution_id: "1" } });
  expect(validate("1")).toEqual({ issues: [{ path: [], message: "is not an object" }] });
});

test("values that a server adds to an enum are fine", () => {
  const site = { id: "1", name: "Harbour", timezone: "UTC", version: "V4", authorized_role: "GUEST" };
  expect(responseSchema("getSite")["~standard"].validate({ site }).issues).toBeUndefined();
});

test("the output is the documented type", () => {
  const schema = responseSchema("getDevice");
  type Output = NonNullable<(typeof schema)["~standard"]["types"]>["output"];
  expectTypeOf<Output>().toEqualTypeOf<DeviceEnvelope>();
  expectTypeOf<ResponseBodies["listSites"]>().toEqualTypeOf<SiteList>();
  const result = schema["~standard"].validate({});
  if (result.issues === undefined) {
    expectTypeOf(result.value.device.name).toEqualTypeOf<string>();
    // @ts-expect-error: a device has no such field.
    expectTypeOf(result.value.device.colour).toBeNever();
  }
  // @ts-expect-error: files have no schema.
  expect(() => responseSchema("downloadBlueprint")["~standard"].validate({})).toThrow(TypeError);
});
