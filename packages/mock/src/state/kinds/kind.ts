import type { Manifest, ManifestCommand, ManifestTelemetryAttribute } from "@enapter/http-api-types";

/** A value that a device reports. */
export type TelemetryScalar = number | string | boolean | readonly string[] | null;

/** What commands have set on a device. */
export type Control = Readonly<Record<string, number | string | boolean>>;

/** What the simulation of a device may depend on, so that any moment can be asked for. */
export interface Moment {
  /** Unix time in seconds. */
  readonly time: number;
  /** Hour of the day at the site, with fraction, 0 to 24. */
  readonly hour: number;
  /** What commands had set by this moment. */
  readonly control: Control;
  /** Seconds since a command last set this control; infinite when none did. */
  since(control: string): number;
  /** Smooth noise from -1 to 1 of its own for each name; `period` is in seconds. */
  noise(name: string, period: number): number;
}

/** What a command does. */
export type CommandOutcome =
  | { readonly ok: true; readonly control?: Control; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly payload: Readonly<Record<string, unknown>> };

/** A line that a device writes now and then. */
export interface LogLine {
  readonly severity: "debug" | "info" | "warning" | "error";
  readonly message: string;
}

/** A kind of device: what it declares and how it behaves. */
export interface DeviceKind {
  readonly manifest: Manifest;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Controls before any command. */
  readonly control: Control;
  /** The value of every attribute of the manifest at a moment. Pure. */
  telemetry(moment: Moment): Record<string, TelemetryScalar>;
  /** Behaviour of the commands of the manifest, by name; arguments are checked before. */
  readonly commands: Readonly<
    Record<string, (input: Readonly<Record<string, unknown>>, now: Moment) => CommandOutcome>
  >;
  readonly logs: readonly LogLine[];
}

/** Declares a telemetry attribute. */
export function attribute(
  type: string,
  displayName: string,
  extra: Partial<ManifestTelemetryAttribute> = {},
): ManifestTelemetryAttribute {
  return { type, display_name: displayName, access_level: "readonly", ...extra };
}

/** Declares a command that needs the role `user`. */
export function command(displayName: string, group: string, extra: Partial<ManifestCommand> = {}): ManifestCommand {
  return { display_name: displayName, group, access_level: "user", ...extra };
}

/** Makes a compiled manifest: adds what the platform adds to every device. */
export function compiledManifest(source: Partial<Manifest>): Manifest {
  return {
    blueprint_spec: "device_compiled/3.0",
    ...source,
    telemetry: { ...source.telemetry, alerts: attribute("alerts", "Alerts") },
    alerts: {
      ...source.alerts,
      not_configured: { severity: "error", display_name: "Not configured" },
    },
  };
}

/** Rounds to a number of decimals. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Keeps a value between two bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** Part of full sunlight from 0 to 1 at an hour of the day, without clouds. */
export function sunlight(hour: number): number {
  return Math.max(0, Math.sin((Math.PI * (hour - 6)) / 12));
}
