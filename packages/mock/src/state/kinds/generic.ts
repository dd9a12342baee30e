import { type DeviceKind, declare } from "./kind.ts";

/** A device of which only the manifest is known. */
export const generic: DeviceKind = {
  ...declare({ display_name: "Device" }),
  properties: {},
  control: {},
  telemetry: () => ({ alerts: [] }),
  commands: {},
  logs: [{ severity: "info", message: "running" }],
};
