import { assertType, expectTypeOf, test } from "vitest";
import type {
  CreateCommandExecutionResult,
  CreateSiteParameters,
  Device,
  DeviceList,
  DownloadBlueprintResult,
  ExecuteCommandBody,
  GetDeviceParameters,
  GetDeviceResult,
  GetLatestTelemetryParameters,
  GetSiteDeviceParameters,
  GetSiteDeviceResult,
  ListDevicesItem,
  ListDevicesParameters,
  ListDevicesResult,
  operations,
  paths,
  QueryTimeseriesBody,
  QueryTimeseriesResult,
  RuleLog,
  StreamDeviceLogsMessage,
  StreamDeviceLogsParameters,
  StreamMessage,
  StreamRuleLogsMessage,
  TimeseriesQuery,
  UpdateDeviceBody,
} from "../src/index.ts";

test("path parameters are required, query parameters optional, under their wire names", () => {
  expectTypeOf<GetDeviceParameters["device_id"]>().toEqualTypeOf<string>();
  assertType<GetDeviceParameters>({ device_id: "battery-rack-1" });
  assertType<GetDeviceParameters>({ device_id: "battery-rack-1", expand: undefined });
  // @ts-expect-error device_id is missing.
  assertType<GetDeviceParameters>({ expand: ["site"] });
});

test("expand takes the parts that the operation knows", () => {
  expectTypeOf<NonNullable<ListDevicesParameters["expand"]>[number]>()
    .extract<"connectivity" | "site">()
    .toEqualTypeOf<"connectivity" | "site">();
  assertType<ListDevicesParameters>({ expand: ["connectivity", "site"] as const });
  // @ts-expect-error Not a part of a device.
  assertType<ListDevicesParameters>({ expand: ["everything"] });
});

test("parameters that the client sets by itself are not among them", () => {
  expectTypeOf<keyof CreateSiteParameters>().toBeNever();
  expectTypeOf<keyof GetDeviceParameters>().toEqualTypeOf<"device_id" | "expand">();
});

test("a keyed query is a map from device to attributes", () => {
  assertType<GetLatestTelemetryParameters>({ devices: { "battery-rack-1": "soc,status" } });
});

test("a twin takes the parameters of its operation and site_id, and gives the same", () => {
  expectTypeOf<GetSiteDeviceParameters>().toExtend<GetDeviceParameters>();
  expectTypeOf<Exclude<keyof GetSiteDeviceParameters, keyof GetDeviceParameters>>().toEqualTypeOf<"site_id">();
  expectTypeOf<GetSiteDeviceResult>().toEqualTypeOf<GetDeviceResult>();
});

test("a result is what is inside the envelope", () => {
  expectTypeOf<GetDeviceResult>().toEqualTypeOf<Device>();
  expectTypeOf<CreateCommandExecutionResult>().toEqualTypeOf<string>();
});

test("a list gives the page, and names its items", () => {
  expectTypeOf<ListDevicesResult>().toEqualTypeOf<DeviceList>();
  expectTypeOf<ListDevicesItem>().toEqualTypeOf<Device>();
});

test("results that are not JSON are text or bytes", () => {
  expectTypeOf<QueryTimeseriesResult>().toEqualTypeOf<string>();
  expectTypeOf<DownloadBlueprintResult>().toEqualTypeOf<Uint8Array<ArrayBuffer>>();
});

test("bodies have the fields of their schema; those of an update are all optional", () => {
  expectTypeOf<QueryTimeseriesBody>().toEqualTypeOf<TimeseriesQuery>();
  assertType<UpdateDeviceBody>({});
  assertType<UpdateDeviceBody>({ name: "Battery Rack 2" });
  assertType<ExecuteCommandBody>({ name: "start", arguments: { limit_percent: 85 } });
  // @ts-expect-error The name of the command is missing.
  assertType<ExecuteCommandBody>({ arguments: {} });
});

test("a stream has parameters and messages", () => {
  expectTypeOf<StreamDeviceLogsMessage>().toEqualTypeOf<StreamMessage>();
  expectTypeOf<StreamRuleLogsMessage>().toEqualTypeOf<RuleLog>();
  expectTypeOf<StreamDeviceLogsParameters["device_id"]>().toEqualTypeOf<string>();
});

test("path-style types lead to the same models", () => {
  type Answer = paths["/devices/{device_id}"]["get"]["responses"][200]["content"]["application/json"];
  expectTypeOf<Answer["device"]>().toEqualTypeOf<Device>();
  expectTypeOf<operations["getDevice"]>().toEqualTypeOf<paths["/devices/{device_id}"]["get"]>();
});
