import { expect, test } from "vitest";
import { searchOperations } from "../../src/catalog/search.ts";
import { catalog as operations } from "../support.ts";

const first = (query: string) => searchOperations(operations, query)[0]?.id;

test.each([
  ["list devices", "listDevices"],
  ["offline devices", "listDevices"],
  ["rules", "listRules"],
  ["raised alerts of devices", "listDevices"],
  ["delete a device", "deleteDevice"],
  ["history of telemetry time series", "queryTimeseries"],
  ["latest telemetry", "getLatestTelemetry"],
  ["execute a command", "executeCommand"],
  ["rule script", "updateRuleScript"],
  ["logs of a device", "listDeviceLogs"],
  ["GETDEVICE", "getDevice"],
])("%s finds %s first", (query, id) => {
  expect(first(query)).toBe(id);
});

test("no query finds everything, and unknown words nothing", () => {
  expect(searchOperations(operations, " ")).toHaveLength(operations.length);
  expect(searchOperations(operations, "zebra")).toEqual([]);
});
