import { assertType, expectTypeOf, test } from "vitest";
import type {
  Error as ApiErrorObject,
  BinaryBody,
  BlueprintUploadForm,
  Device,
  DeviceType,
  ErrorResponse,
  ExecutionState,
  KnownExecutionState,
  Location,
  Site,
  TimeseriesAggregation,
  TimeseriesQuery,
} from "../src/index.ts";

test("what a device has only when it is expanded is optional", () => {
  expectTypeOf<Device["site"]>().toEqualTypeOf<Site | undefined>();
  expectTypeOf<Pick<Device, "site">>().toEqualTypeOf<{ site?: Site }>();
  expectTypeOf<Device["id"]>().toEqualTypeOf<string>();
});

test("a field that may be null says so", () => {
  expectTypeOf<Site["location"]>().exclude<undefined>().toEqualTypeOf<Location | null>();
});

test("a response enum takes values that are not known yet", () => {
  assertType<DeviceType>("A_TYPE_OF_TOMORROW");
  expectTypeOf<string>().toExtend<DeviceType>();
  // @ts-expect-error An open enum is still a string.
  assertType<DeviceType>(7);
});

test("a response enum keeps its known values apart from string, so that editors complete them", () => {
  expectTypeOf<Extract<DeviceType, "STANDALONE">>().toEqualTypeOf<"STANDALONE">();
  expectTypeOf<Extract<ExecutionState, KnownExecutionState>>().toEqualTypeOf<KnownExecutionState>();
  expectTypeOf<DeviceType>().not.toEqualTypeOf<string>();
});

test("a request enum is closed", () => {
  assertType<TimeseriesAggregation>("avg");
  // @ts-expect-error Not an aggregation.
  assertType<TimeseriesAggregation>("median");
});

test("the bounds of a time-series query are RFC 3339 text or Unix seconds", () => {
  expectTypeOf<TimeseriesQuery["from"]>().toEqualTypeOf<string | number>();
  expectTypeOf<TimeseriesQuery["to"]>().toEqualTypeOf<string | number>();
  // @ts-expect-error A Date has to be turned into text first.
  assertType<TimeseriesQuery["from"]>(new Date(0));
});

test("an error answer carries a list of errors with a code and a message", () => {
  expectTypeOf<ErrorResponse["errors"]>().toEqualTypeOf<ApiErrorObject[]>();
  expectTypeOf<ApiErrorObject["message"]>().toEqualTypeOf<string>();
  expectTypeOf<ApiErrorObject["details"]>().toEqualTypeOf<{ [key: string]: unknown } | undefined>();
});

test("a file field takes what fetch can send", () => {
  expectTypeOf<BlueprintUploadForm["data"]>().toEqualTypeOf<BinaryBody>();
  assertType<BinaryBody>(new Uint8Array());
  assertType<BinaryBody>(new Blob([]));
  // @ts-expect-error Text has to be encoded first.
  assertType<BinaryBody>("PK");
});
