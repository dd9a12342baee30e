import { isObject, own } from "@enapter/http-api-openapi/json";
import type { Manifest, ManifestEnumValue } from "@enapter/http-api-types";
import { oldSpec } from "./manifest-schema.ts";
import { sectionOf, sectionParts } from "./sections.ts";
import type { SourceManifest } from "./source.ts";

/** Telemetry that the platform adds to every device. */
const platformTelemetry = {
  alerts: { type: "alerts", display_name: "Alerts" },
  alert_details: { type: "object", display_name: "Alert details" },
};

const platformAlerts = { not_configured: { severity: "error", display_name: "Not configured" } };

/** Units that authors write, by their UCUM codes. */
const ucumCodes: Readonly<Record<string, string>> = {
  "°C": "Cel",
  "°F": "[degF]",
  Wh: "W.h",
  kWh: "kW.h",
  MWh: "MW.h",
  Ah: "A.h",
  "°": "deg",
  sec: "s",
  rpm: "/min",
};

const colors = ["blue", "green", "yellow", "purple", "cyan", "orange", "pink", "red"];

/**
 * Compiles a manifest: lists instead of single names and maps, access levels filled in, units as UCUM codes, and the additions of
 * the platform. A profile adds nothing.
 */
export function compileManifest(source: SourceManifest): Manifest {
  const readable = { level: "readonly", colored: false };
  const compiled = {
    ...source,
    blueprint_spec: source["blueprint_spec"] === oldSpec ? "device_compiled/1.0" : "device_compiled/3.0",
    implements: listOf(source["implements"]),
    ...(source["implements_draft"] === undefined ? {} : { implements_draft: listOf(source["implements_draft"]) }),
    properties: compileSection(source["properties"], readable),
    telemetry: compileSection(
      { ...sectionOf(source["telemetry"]), ...platformTelemetry },
      { ...readable, colored: true },
    ),
    commands: compileCommands(source["commands"]),
    alerts: { ...sectionOf(source["alerts"]), ...platformAlerts },
    configuration: compileConfiguration(source["configuration"]),
  };
  return { ...compiled, units: unitsOf(sectionOf(source["units"]), compiled) } as unknown as Manifest;
}

interface Filling {
  /** Default access level. */
  readonly level: string;
  /** Whether every value of an enum gets a colour. */
  readonly colored: boolean;
}

function compileSection(section: unknown, filling: Filling): Record<string, SourceManifest> {
  return Object.fromEntries(sectionParts(section).map(([name, part]) => [name, compilePart(part, filling)]));
}

function compileCommands(section: unknown): Record<string, SourceManifest> {
  return Object.fromEntries(
    sectionParts(section).map(([name, command]) => [
      name,
      {
        ...compilePart(command, { level: "user", colored: false }),
        ...(isObject(command["arguments"]) ? { arguments: withEnumLists(command["arguments"]) } : {}),
        ...(isObject(command["response"]) ? { response: withEnumLists(command["response"]) } : {}),
      },
    ]),
  );
}

function compileConfiguration(section: unknown): Record<string, SourceManifest> {
  return Object.fromEntries(
    sectionParts(section).map(([name, bucket]) => [
      name,
      { access_level: "user", ...bucket, parameters: withEnumLists(bucket["parameters"]) },
    ]),
  );
}

/** Returns the parts of a section with compiled enums and no other change. */
function withEnumLists(section: unknown): Record<string, SourceManifest> {
  return Object.fromEntries(
    sectionParts(section).map(([name, part]) => [name, { ...part, ...compileEnum(part, false) }]),
  );
}

function compilePart(part: SourceManifest, { level, colored }: Filling): SourceManifest {
  const { unit, auto_scale: scale } = part;
  return {
    ...part,
    ...compileEnum(part, colored),
    access_level: part["access_level"] ?? level,
    implements: listOf(part["implements"]),
    aliases: listOf(part["aliases"]),
    ...(typeof unit === "string" ? { unit: ucum(unit) } : {}),
    ...(Array.isArray(scale) ? { auto_scale: scale.map((code) => ucum(String(code))) } : {}),
  };
}

function compileEnum({ type, enum: choices }: SourceManifest, colored: boolean): SourceManifest {
  if (choices === undefined) return {};
  const isNumeric = type === "integer" || type === "float";
  const listed: ManifestEnumValue[] = Array.isArray(choices)
    ? choices.map((value) => ({ value }))
    : sectionParts(choices).map(([key, about]) => ({ value: isNumeric ? Number(key) : key, ...about }));
  const values = listed.map((choice, index) => ({
    ...choice,
    ...(colored && choice.color === undefined ? { color: colors[index % colors.length] ?? "blue" } : {}),
  }));
  return { enum: values.map(({ value }) => value), enum_with_metainfo: values };
}

/** Returns the declared units, and every used unit that is not among them. */
function unitsOf(declared: SourceManifest, { properties, telemetry }: Sections): SourceManifest {
  const parts = [...Object.values(properties), ...Object.values(telemetry)];
  const used = parts
    .flatMap(({ unit, auto_scale: scale }) => [unit, scale].flat())
    .flatMap((unit) => (typeof unit === "string" ? [[unit, { symbol: unit }] as const] : []));
  return { ...Object.fromEntries(used), ...declared };
}

interface Sections {
  readonly properties: Readonly<Record<string, SourceManifest>>;
  readonly telemetry: Readonly<Record<string, SourceManifest>>;
}

function ucum(unit: string): string {
  return own(ucumCodes, unit) ?? unit;
}

function listOf(names: unknown): string[] {
  return names === undefined || names === null ? [] : [names].flat().map(String);
}
