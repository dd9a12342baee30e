import { battery } from "./battery.ts";
import { electrolyser } from "./electrolyser.ts";
import { fuelCell, inverter } from "./generators.ts";
import { generic } from "./generic.ts";
import type { DeviceKind } from "./kind.ts";
import { gateway, ucm } from "./platform.ts";
import { powerMeter, tankSensor, weatherFeed } from "./sensors.ts";

/** All kinds of devices that the mock simulates. */
export const kinds = {
  battery,
  electrolyser,
  fuelCell,
  gateway,
  generic,
  inverter,
  powerMeter,
  tankSensor,
  ucm,
  weatherFeed,
} as const satisfies Record<string, DeviceKind>;

/** Name of a simulated kind of device. */
export type KindName = keyof typeof kinds;

/** Returns the kind with a name. */
export function kindOf(name: KindName): DeviceKind {
  return kinds[name];
}
