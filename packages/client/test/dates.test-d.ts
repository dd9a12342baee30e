import type { Device, TimeseriesQuery, TimeseriesQueryWithDates } from "@enapter/http-api-types";
import { expectTypeOf, test } from "vitest";
import type { FetchClient } from "../src/fetch.ts";
import type { EnapterClient } from "../src/index.ts";
import { type Client, type ListDeviceLogsOptions, listDeviceLogs, queryTimeseries } from "../src/operations.ts";

declare const enapter: EnapterClient;
declare const client: Client;
declare const api: FetchClient;
declare const day: Date;

const rest = { granularity: "1m", telemetry: [{ device: "battery-rack-1", attribute: "soc" }] };

test("a parameter that is a time takes a Date", () => {
  void enapter.devices.listLogs("battery-rack-1", { "received_at.gte": day, "received_at.lt": "2026-01-15T00:00:00Z" });
  void listDeviceLogs(client, "battery-rack-1", { "received_at.gte": day });
  void enapter.commands.list("battery-rack-1", { "created_at.gte": day, "created_at.lt": day });
  expectTypeOf<ListDeviceLogsOptions["received_at.lt"]>().toEqualTypeOf<string | Date | undefined>();
  const params = { path: { device_id: "battery-rack-1" }, query: { "received_at.gte": day, limit: 5 } };
  void api.GET("/devices/{device_id}/logs", { params });
  // @ts-expect-error a number is no time here
  void enapter.devices.listLogs("battery-rack-1", { "received_at.gte": 1_768_379_465 });
  // @ts-expect-error and no name is a time
  void api.GET("/devices/{device_id}", { params: { path: { device_id: day } } });
});

test("a body with times takes dates", () => {
  void enapter.telemetry.queryTimeseries({ ...rest, from: day, to: 1_768_379_465 });
  void queryTimeseries(client, { ...rest, from: "2026-01-14T00:00:00Z", to: day });
  void api.POST("/telemetry/query_timeseries", { body: { ...rest, from: day, to: day } });
  // @ts-expect-error a time of another kind
  void enapter.telemetry.queryTimeseries({ ...rest, from: day, to: true });
  // @ts-expect-error a body without its end
  void api.POST("/telemetry/query_timeseries", { body: { ...rest, from: day } });
});

test("a program that has the types of the wire goes on", () => {
  expectTypeOf<TimeseriesQuery>().toExtend<TimeseriesQueryWithDates>();
  expectTypeOf<TimeseriesQuery["from"]>().toEqualTypeOf<string | number>();
});

test("no response has a Date", () => {
  expectTypeOf<Device["updated_at"]>().toEqualTypeOf<string>();
});
