import type { Manifest } from "@enapter/http-api-types/models";
import { sectionEntry } from "./section.ts";

/** Texts for people about an alert. */
export interface AlertDescription {
  readonly name: string;
  /** Name for people. Default: the name of the alert. */
  readonly label: string;
  /** `info`, `warning` or `error`; more may be added. An alert that the manifest does not declare is an `error`. */
  readonly severity: string;
  readonly description: string | undefined;
  /** Steps against the problem; empty when the manifest has none. */
  readonly troubleshooting: readonly string[];
}

/**
 * Returns label and severity of an alert, such as one of `raised_alert_names`.
 * @param manifest Manifest of the device in its compiled form; `null` or `undefined` stands for an empty one.
 * @example
 * for (const name of device.raised_alert_names ?? []) console.log(describeAlert(device.manifest, name).label);
 */
export function describeAlert(manifest: Manifest | null | undefined, name: string): AlertDescription {
  const alert = sectionEntry(manifest?.alerts, name);
  return {
    name,
    label: alert?.display_name ?? name,
    severity: alert?.severity ?? "error",
    description: alert?.description ?? undefined,
    troubleshooting: alert?.troubleshooting ?? [],
  };
}
