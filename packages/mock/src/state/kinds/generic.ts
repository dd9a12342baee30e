import { type DeviceKind, declare } from "./kind.ts";

/** A device of which nothing is known but its manifest. */
export const generic: DeviceKind = {
  ...declare({ display_name: "Device" }),
  properties: {},
  control: {},
  telemetry: () => ({ alerts: [] }),
  commands: {},
  logs: [{ severity: "info", message: "running" }],
};
