import type { Manifest, ManifestCommand, ManifestTelemetryAttribute } from "@enapter/http-api-types";
import { compileManifest } from "../manifests/compile.ts";
import { luaFile } from "../manifests/main-file.ts";
import type { SourceManifest } from "../manifests/source.ts";

/** A value that a device reports. */
export type TelemetryScalar = number | string | boolean | readonly string[] | Readonly<Record<string, unknown>>;

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
  /** What a control was before a command last set it; what it is when none did. */
  previous(control: string): number | string | boolean | undefined;
  /** Smooth noise from -1 to 1 of its own for each name; `period` is in seconds. */
  noise(name: string, period: number): number;
  /** Power that the other devices of the site take at this moment, less what they feed, in watts. */
  siteLoad(): number;
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
  /** The manifest as an author would write it. */
  readonly source: SourceManifest;
  /** The manifest as devices of this kind have it. */
  readonly manifest: Manifest;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Controls before any command. */
  readonly control: Control;
  /** The value of every attribute of the manifest at a moment; null for one that the device leaves out then. Pure. */
  telemetry(moment: Moment): Record<string, TelemetryScalar | null>;
  /** Power that the device takes from the site with these values, in watts; negative when it feeds. Default: none. */
  load?(values: Readonly<Record<string, TelemetryScalar | null>>): number;
  /** Behaviour of the commands of the manifest, by name; arguments are checked before. */
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

/** Makes both forms of the manifest of a kind. */
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

/** Keeps a value between two bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** A value on its way from one to another at a steady rate per second. */
export function approach(from: number, to: number, rate: number, seconds: number): number {
  const way = Math.abs(to - from);
  return seconds * rate >= way ? to : from + Math.sign(to - from) * rate * seconds;
}

/** How far something that warms or cools slowly has come after some seconds: 0 at once, towards 1. */
export function settled(seconds: number, timeConstant: number): number {
  return 1 - Math.exp(-seconds / timeConstant);
}

/** Part of full sunlight from 0 to 1 at an hour of the day, without clouds. */
export function sunlight(hour: number): number {
  return Math.max(0, Math.sin((Math.PI * (hour - 6)) / 12));
}
