import type { Device, TimeseriesValue } from "@enapter/http-api-client";
import {
  describeAlert,
  describeTelemetry,
  type TelemetryDescription,
  telemetryText,
} from "@enapter/http-api-client/manifest";

export function axisOf({ manifest }: Device, attribute: string): Pick<TelemetryDescription, "label" | "unit"> {
  return describeTelemetry(manifest, attribute);
}

export function alertsOf({ manifest, raised_alert_names }: Device): readonly string[] {
  return (raised_alert_names ?? []).map((name) => describeAlert(manifest, name).label);
}

export function show({ manifest }: Device, attribute: string, value: TimeseriesValue): string {
  return telemetryText(manifest, attribute, value, { locale: ["de-DE", "en"] });
}
