import type { Manifest, ManifestCommand, ManifestTelemetryAttribute } from "@enapter/http-api-types";
import { compileManifest } from "../manifests/compile.ts";
import { luaFile } from "../manifests/main-file.ts";
import type { SourceManifest } from "../manifests/source.ts";

/** A value that a device reports. */
export type TelemetryScalar = number | string | boolean | readonly string[] | Readonly<Record<string, unknown>>;

/** The controls that commands have set on a device. */
export type Control = Readonly<Record<string, number | string | boolean>>;

/** The input of a simulation. It suffices to compute any moment. */
export interface Moment {
  /** Unix time in seconds. */
  readonly time: number;
  /** Hour of the day at the site, with fraction, 0 to 24. */
  readonly hour: number;
  /** Controls set by this moment. */
  readonly control: Control;
  /** Returns the seconds since a command last set a control; infinite when none did. */
  since(control: string): number;
  /** Returns the value of a control before a command last set it; its present value when none did. */
  previous(control: string): number | string | boolean | undefined;
  /** Returns smooth noise from -1 to 1, one curve for each name; `period` is in seconds. */
  noise(name: string, period: number): number;
  /** Returns the power that the other devices of the site consume, less the power that they feed, in watts. */
  siteLoad(): number;
}

/** The result of a command. */
export type CommandOutcome =
  | { readonly ok: true; readonly control?: Control; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly payload: Readonly<Record<string, unknown>> };

/** A line that a device writes from time to time. */
export interface LogLine {
  readonly severity: "debug" | "info" | "warning" | "error";
  readonly message: string;
}

/** A kind of device: its manifest and its behaviour. */
export interface DeviceKind {
  /** The manifest as an author would write it. */
  readonly source: SourceManifest;
  /** The compiled manifest. */
  readonly manifest: Manifest;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Controls before any command. */
  readonly control: Control;
  /** Returns the value of every attribute of the manifest; null for one that the device omits at that moment. Pure. */
  telemetry(moment: Moment): Record<string, TelemetryScalar | null>;
  /** Returns the power that the device takes from the site, in watts; negative when it feeds. Default: none. */
  load?(values: Readonly<Record<string, TelemetryScalar | null>>): number;
  /** The commands of the manifest, by name. Their arguments have been checked. */
  readonly commands: Readonly<
    Record<string, (input: Readonly<Record<string, unknown>>, now: Moment) => CommandOutcome>
  >;
  readonly logs: readonly LogLine[];
}

/** Time of installation of the simulated equipment, Unix seconds: its meters and clocks count from there. */
export const installedAt = 1_735_689_600;

/** Declares a telemetry attribute. */
export function attribute(
  type: string,
  displayName: string,
  extra: Partial<ManifestTelemetryAttribute> = {},
): ManifestTelemetryAttribute {
  return { type, display_name: displayName, ...extra };
}

/** Declares a command. */
export function command(displayName: string, group: string, extra: Partial<ManifestCommand> = {}): ManifestCommand {
  return { display_name: displayName, group, ...extra };
}

/** Returns both forms of the manifest of a kind. */
export function declare(source: Partial<Manifest>): Pick<DeviceKind, "source" | "manifest"> {
  const whole: SourceManifest = {
    blueprint_spec: "device/3.0",
    runtime: { type: "lua", options: { file: luaFile } },
    ...source,
  };
  return { source: whole, manifest: compileManifest(whole) };
}

/** Rounds to a number of decimals. */
export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

/** Limits a value to two bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** Returns a value on its way to another at a steady rate per second. */
export function approach(from: number, to: number, rate: number, seconds: number): number {
  const way = Math.abs(to - from);
  return seconds * rate >= way ? to : from + Math.sign(to - from) * rate * seconds;
}

/** Returns the progress of slow warming or cooling: 0 at the start, towards 1. */
export function settled(seconds: number, timeConstant: number): number {
  return 1 - Math.exp(-seconds / timeConstant);
}

/** Returns the part of full sunlight, 0 to 1, at an hour of the day without clouds. */
export function sunlight(hour: number): number {
  return Math.max(0, Math.sin((Math.PI * (hour - 6)) / 12));
}
