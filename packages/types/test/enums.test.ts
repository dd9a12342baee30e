import { describe, expect, test } from "vitest";
import * as enums from "../src/enums.ts";

const exported = Object.entries(enums) as [string, unknown][];
const arrays = exported.filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]));
const guards = exported.filter(
  (entry): entry is [string, (value: unknown) => boolean] => typeof entry[1] === "function",
);

test("there is one guard for each list of values, and nothing else", () => {
  expect(guards).toHaveLength(arrays.length);
  expect(exported).toHaveLength(arrays.length + guards.length);
  expect(arrays.length).toBeGreaterThan(20);
});

test("an open enum and the closed one inside it are one list", () => {
  expect(guards.map(([name]) => name)).toContain("isKnownExecutionState");
  expect(guards.map(([name]) => name).filter((name) => name.startsWith("isKnownKnown"))).toEqual([]);
});

test.each(arrays)("%s lists each value once", (_, values) => {
  expect(values.length).toBeGreaterThan(0);
  expect(new Set(values).size).toBe(values.length);
});

describe("isKnownDeviceType", () => {
  test("accepts every listed value", () => {
    expect(enums.deviceTypes.every(enums.isKnownDeviceType)).toBe(true);
  });

  test.each(["A_TYPE_OF_TOMORROW", "standalone", "", "length", undefined, null, 0, ["STANDALONE"]])(
    "refuses %j",
    (value) => {
      expect(enums.isKnownDeviceType(value)).toBe(false);
    },
  );
});

test("the values are those of the description", () => {
  expect(enums.accessRoles).toEqual(["READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM"]);
  expect(enums.executionStates).toContain("TIMEOUT");
});
