import type { Manifest } from "@enapter/http-api-types/models";
import { describeAlert } from "./alert-description.ts";
import { describeTelemetry, type TelemetryDescription } from "./telemetry-description.ts";

/** Options of `telemetryText`. */
export interface TelemetryTextOptions {
  /**
   * Language of numbers, such as `de-DE`, or several of them. They then have at most three digits after the point. Default: numbers
   * are written as in JavaScript, with all their digits.
   */
  readonly locale?: string | readonly string[] | undefined;
}

/**
 * Writes a value of a telemetry attribute for people: a number with its unit, a known value and an alert by their labels, and a
 * list with commas. A value that is missing is an empty text.
 * @param manifest Manifest of the device in its compiled form; `null` or `undefined` stands for an empty one.
 * @example
 * telemetryText(device.manifest, "outlet_pressure", 31.05); // "31.05 bar"
 */
export function telemetryText(
  manifest: Manifest | null | undefined,
  name: string,
  value: unknown,
  { locale }: TelemetryTextOptions = {},
): string {
  const description = describeTelemetry(manifest, name);
  const isAlerts = name === "alerts" || description.type === "alerts";
  const write = (item: unknown): string => {
    if (isAlerts && typeof item === "string") return describeAlert(manifest, item).label;
    return labelOf(description, item) ?? plainText(item, locale);
  };
  if (Array.isArray(value)) return value.map(write).join(", ");
  const text = write(value);
  const hasUnit = isNumber(value) && description.unit !== "" && labelOf(description, value) === undefined;
  return hasUnit ? `${text} ${description.unit}` : text;
}

function labelOf({ values }: TelemetryDescription, value: unknown): string | undefined {
  return values.find((each) => each.value === value)?.label;
}

function plainText(value: unknown, locale: TelemetryTextOptions["locale"]): string {
  if (value === undefined || value === null) return "";
  if (isNumber(value) && locale !== undefined) return value.toLocaleString(locale as string | string[]);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
