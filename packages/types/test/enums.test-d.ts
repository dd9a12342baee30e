import { expectTypeOf, test } from "vitest";
import {
  accessRoles,
  type deviceTypes,
  isKnownDeviceType,
  type KnownDeviceType,
  type KnownRuleState,
} from "../src/enums.ts";
import type { DeviceType, KnownExecutionState } from "../src/index.ts";

test("a list is a tuple of literals, so its members are a closed type", () => {
  expectTypeOf(accessRoles).items.toEqualTypeOf<"READONLY" | "USER" | "OWNER" | "INSTALLER" | "VENDOR" | "SYSTEM">();
  expectTypeOf(accessRoles[0]).toEqualTypeOf<"READONLY">();
  expectTypeOf<(typeof deviceTypes)[number]>().toEqualTypeOf<KnownDeviceType>();
});

test("the known values of an open enum are exactly those of the closed one inside it", () => {
  expectTypeOf<KnownExecutionState>().toEqualTypeOf<
    "NEW" | "IN_PROGRESS" | "SUCCESS" | "ERROR" | "TIMEOUT" | "UNSYNC"
  >();
  expectTypeOf<KnownDeviceType>().toExtend<DeviceType>();
});

test("a guard narrows an open enum to its known values, so that a switch over them can be exhaustive", () => {
  const describe = (type: DeviceType): KnownDeviceType | undefined => {
    if (!isKnownDeviceType(type)) return undefined;
    expectTypeOf(type).toEqualTypeOf<KnownDeviceType>();
    return type;
  };
  expectTypeOf(describe).returns.toEqualTypeOf<KnownDeviceType | undefined>();
});

test("a switch that covers every known value leaves nothing", () => {
  const running = (state: KnownRuleState): boolean => {
    switch (state) {
      case "STARTED":
        return true;
      case "STOPPED":
        return false;
      default:
        expectTypeOf(state).toBeNever();
        return state;
    }
  };
  expectTypeOf(running).parameter(0).toEqualTypeOf<"STARTED" | "STOPPED">();
});
