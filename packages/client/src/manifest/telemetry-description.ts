import type { Manifest } from "@enapter/http-api-types/models";
import { sectionEntry } from "./section.ts";

/** A value that a telemetry attribute may have, with its texts for people. */
export interface TelemetryEnumValue {
  readonly value: string | number;
  /** Name for people. Default: the value. */
  readonly label: string;
  readonly description: string | undefined;
  /** Colour as the manifest names it, such as `green` or `red-dark`. */
  readonly color: string | undefined;
}

/** Texts for people about a telemetry attribute. */
export interface TelemetryDescription {
  readonly name: string;
  /** Name for people. Default: the name of the attribute. */
  readonly label: string;
  readonly description: string | undefined;
  /** Type of the value, such as `float`; `undefined` when the manifest does not declare the attribute. */
  readonly type: string | undefined;
  /** Unit as people write it, such as `°C`; the code where the manifest has no symbol, and empty when there is no unit. */
  readonly unit: string;
  /** Code of the unit as the manifest writes it, such as `Cel`; empty when there is no unit. */
  readonly unitCode: string;
  /** Values of an attribute that has only some; empty for all others. */
  readonly values: readonly TelemetryEnumValue[];
}

/**
 * Returns label, unit and values of a telemetry attribute. What a manifest leaves out has a default, and so has an attribute that
 * it does not declare.
 * @param manifest Manifest of the device in its compiled form; `null` or `undefined` stands for an empty one.
 * @example
 * const { label, unit } = describeTelemetry(device.manifest, "outlet_pressure");
 */
export function describeTelemetry(manifest: Manifest | null | undefined, name: string): TelemetryDescription {
  const attribute = sectionEntry(manifest?.telemetry, name);
  const unitCode = attribute?.unit ?? "";
  return {
    name,
    label: attribute?.display_name ?? name,
    description: attribute?.description ?? undefined,
    type: attribute?.type ?? undefined,
    unit: sectionEntry(manifest?.units, unitCode)?.symbol ?? (unitCode === dimensionless ? "" : unitCode),
    unitCode,
    values: (attribute?.enum_with_metainfo ?? (attribute?.enum ?? []).map((value) => ({ value }))).map(enumValue),
  };
}

/** UCUM code of numbers without a unit. */
const dimensionless = "1";

/** Fields of one entry of `enum_with_metainfo`. */
interface EnumEntry {
  readonly value: string | number;
  readonly display_name?: string | null;
  readonly description?: string | null;
  readonly color?: string | null;
}

function enumValue({ value, display_name, description, color }: EnumEntry): TelemetryEnumValue {
  return {
    value,
    label: display_name ?? String(value),
    description: description ?? undefined,
    color: color ?? undefined,
  };
}
